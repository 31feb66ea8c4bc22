//! Logs of what goes over a connection.

use super::api::{send, sent};
use super::event::{ban, chat, heartbeat, poke};
use super::json::Dice;

/// Frames without end, the same in every run: of 20 there are 15 messages, two requests with their answers, and a notice or a
/// heartbeat.
#[derive(Debug)]
pub struct Log {
    dice: Dice,
    number: usize,
}

impl Log {
    /// A log from its beginning.
    pub fn new() -> Self {
        Log { dice: Dice(47), number: 0 }
    }
}

impl Default for Log {
    fn default() -> Self {
        Self::new()
    }
}

impl Iterator for Log {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        let dice = &mut self.dice;
        let frame = match self.number % 20 {
            3 | 13 => send(dice),
            4 | 14 => sent(dice),
            9 => chat(dice, false),
            19 => match self.number / 20 % 3 {
                0 => heartbeat(dice),
                1 => ban(dice),
                _ => poke(dice),
            },
            _ => chat(dice, true),
        };
        self.number += 1;
        Some(frame)
    }
}
