//! What is shown while somebody waits: the lights of an attempt, and the doctor's ports.

pub mod changing_line;
pub mod lights;
pub mod ports;
