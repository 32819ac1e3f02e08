//! The mailbox server.
use std::{io, net::IpAddr, sync::Arc};
pub(crate) async fn serve(_google: Arc<crate::google::Google>, _stream: crate::pace::Paced, _peer: IpAddr) -> io::Result<()> {
    Ok(())
}
