//! Dialects and directions on the command line.

use clap::ValueEnum;
use onebot_types::info::{self, Direction};

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Dialect {
    Standard,
    Gocq,
    Napcat,
    Llbot,
    Lagrange,
}

impl From<Dialect> for info::Dialect {
    fn from(dialect: Dialect) -> Self {
        match dialect {
            Dialect::Standard => info::Dialect::Standard,
            Dialect::Gocq => info::Dialect::GoCqHttp,
            Dialect::Napcat => info::Dialect::NapCat,
            Dialect::Llbot => info::Dialect::LlBot,
            Dialect::Lagrange => info::Dialect::Lagrange,
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Way {
    Send,
    Receive,
}

impl From<Way> for Direction {
    fn from(way: Way) -> Self {
        match way {
            Way::Send => Direction::Send,
            Way::Receive => Direction::Receive,
        }
    }
}
