//! Rows and columns of plain text.

/// Rows of cells as lines, each column as wide as its widest cell.
pub fn aligned(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| textwrap::core::display_width(cell)).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).map(|(cell, width)| {
            let rest = width.saturating_sub(textwrap::core::display_width(cell));
            format!("{cell}{}", " ".repeat(rest))
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::aligned;

    #[test]
    fn columns_are_as_wide_as_what_stands_in_them() {
        let rows = [vec!["a".to_owned(), "bb".to_owned()], vec!["ääää".to_owned(), "c".to_owned()]];
        assert_eq!(aligned(&rows), "a     bb\nääää  c");
    }

    #[test]
    fn characters_of_double_width_and_marks_without_width_are_counted_as_they_are_seen() {
        let rows = [["接続", "良"], ["حسنًا", "x"], ["ok", "y"]].map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(aligned(&rows), "接続  良\nحسنًا  x\nok    y");
    }
}
