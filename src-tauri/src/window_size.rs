//! How large the window is when it opens: as large as its screens like, and never larger than there is room for.

use tauri::{LogicalSize, Runtime, WebviewWindow};

/// What a desktop puts around a window (in logical pixels): its title bar and its edges.
const FRAME: LogicalSize<f64> = LogicalSize { width: 16.0, height: 48.0 };

/// Makes a window smaller that would not fit between the panels of its screen.
pub(crate) fn fit_into_screen<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    let Some(monitor) = window.primary_monitor()? else { return Ok(()) };
    let room = monitor.work_area().size.to_logical(monitor.scale_factor());
    let wanted = window.inner_size()?.to_logical(window.scale_factor()?);
    match smaller(wanted, room) {
        Some(size) => window.set_size(size),
        None => Ok(()),
    }
}

/// The size that fits where the wanted one does not. A screen of no size at all is not believed.
fn smaller(wanted: LogicalSize<f64>, room: LogicalSize<f64>) -> Option<LogicalSize<f64>> {
    let most = LogicalSize::new(room.width - FRAME.width, room.height - FRAME.height);
    let size = LogicalSize::new(wanted.width.min(most.width), wanted.height.min(most.height));
    (most.width > 0.0 && most.height > 0.0 && size != wanted).then_some(size)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(width: f64, height: f64) -> LogicalSize<f64> {
        LogicalSize::new(width, height)
    }

    #[test]
    fn a_window_is_never_larger_than_its_screen() {
        let wanted = of(1000.0, 700.0);
        assert_eq!(smaller(wanted, of(1920.0, 1053.0)), None, "there is room");
        assert_eq!(smaller(wanted, of(960.0, 540.0)), Some(of(944.0, 492.0)), "1080p at scale 2");
        assert_eq!(smaller(wanted, of(800.0, 480.0)), Some(of(784.0, 432.0)), "a Raspberry Pi's touch display");
        assert_eq!(smaller(wanted, of(1366.0, 720.0)), Some(of(1000.0, 672.0)), "low, and wide enough");
        assert_eq!(smaller(wanted, of(0.0, 0.0)), None, "a screen that does not tell its size");
    }
}
