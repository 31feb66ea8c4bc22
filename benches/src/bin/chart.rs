//! Draws decoding times, from files that `compare --json` wrote, as SVG.

use onebot_benches::frames;
use onebot_benches::runs::Runs;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

const HELP: &str = "\
Draws the comparison of decoding.

Usage: chart OUT.svg CAPTION RUN.ndjson…";

/// What is drawn of all that was measured.
const FRAMES: [&str; 5] = ["a", "b", "d", "e", "m"];
const OURS: &str = "onebot-types from_json";
const UNTYPED: [&str; 3] = ["sonic-rs Value", "simd-json borrowed Value", "serde_json Value"];

const WIDTH: i32 = 860;
const LABELS: i32 = 206;
const BAR: i32 = 15;
const STEP: i32 = 19;
const HEAD: i32 = 30;
const GAP: i32 = 14;
const TOP: i32 = 62;

const OUR_COLOUR: RGBColor = RGBColor(0x0b, 0x7a, 0x75);
const UNTYPED_COLOUR: RGBColor = RGBColor(0xa9, 0xb4, 0xbf);
const PEER_COLOUR: RGBColor = RGBColor(0xd9, 0x82, 0x4b);
const INK: RGBColor = RGBColor(0x24, 0x2b, 0x33);
const FAINT: RGBColor = RGBColor(0x6b, 0x76, 0x82);

/// A bar, or the reason why there is none.
struct Bar<'a> {
    subject: &'a str,
    ratio: Option<f64>,
    fails: Option<&'a str>,
}

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [out, caption, files @ ..] = &arguments[..] else { return Err(HELP.into()) };
    let runs = Runs::read(files)?;
    let panels: Vec<_> = frames::ALL
        .iter()
        .filter(|recipe| FRAMES.contains(&recipe.name))
        .map(|recipe| recipe.make())
        .map(|frame| (format!("{}: {}", frame.name, frame.about), bars(&runs, frame.name)))
        .collect();
    let heights = panels.iter().map(|(_, bars)| HEAD + STEP * bars.len() as i32 + GAP);
    let height = TOP + heights.sum::<i32>() + 26;
    let longest = panels.iter().flat_map(|(_, bars)| bars).filter_map(|bar| bar.ratio).fold(1.0, f64::max);

    let area = SVGBackend::new(out, (WIDTH as u32, height as u32)).into_drawing_area();
    area.fill(&WHITE)?;
    let write = |text: &str, at: (i32, i32), size: i32, colour: &RGBColor, to: HPos| {
        let style = ("sans-serif", size).into_font().color(colour).pos(Pos::new(to, VPos::Center));
        area.draw_text(text, &style, at)
    };
    write(
        "Decoding, time as a multiple of serde_json::Value; shorter is faster",
        (16, 22),
        21,
        &INK,
        HPos::Left,
    )?;
    let mut x = 16;
    for (name, colour) in [
        ("onebot-types, typed, lossless", OUR_COLOUR),
        ("JSON without types", UNTYPED_COLOUR),
        ("other crates for QQ bots", PEER_COLOUR),
    ] {
        area.draw(&Rectangle::new([(x, 40), (x + 11, 51)], colour.filled()))?;
        write(name, (x + 17, 46), 15, &FAINT, HPos::Left)?;
        x += 245;
    }

    let scale = f64::from(WIDTH - LABELS - 70) / longest;
    let mut y = TOP;
    for (title, bars) in &panels {
        write(title, (16, y + 14), 17, &INK, HPos::Left)?;
        y += HEAD;
        for bar in bars {
            let middle = y + BAR / 2;
            write(bar.subject, (LABELS - 8, middle), 15, &INK, HPos::Right)?;
            if let Some(ratio) = bar.ratio {
                let end = LABELS + (ratio * scale).round().max(1.0) as i32;
                area.draw(&Rectangle::new([(LABELS, y), (end, y + BAR)], colour(bar.subject).filled()))?;
                write(&format!("{ratio:.2}"), (end + 6, middle), 15, &INK, HPos::Left)?;
            }
            if let Some(why) = bar.fails {
                let why: String = why.chars().take(90).collect();
                write(&format!("fails: {why}"), (LABELS, middle), 14, &FAINT, HPos::Left)?;
            }
            y += STEP;
        }
        y += GAP;
    }
    write(caption, (16, height - 16), 14, &FAINT, HPos::Left)?;
    area.present()?;
    Ok(())
}

fn colour(subject: &str) -> RGBColor {
    match subject {
        OURS => OUR_COLOUR,
        untyped if UNTYPED.contains(&untyped) => UNTYPED_COLOUR,
        _ => PEER_COLOUR,
    }
}

/// Ours, JSON without types and the peers; the fastest first, and last who fails.
fn bars<'a>(runs: &'a Runs, frame: &str) -> Vec<Bar<'a>> {
    let mut bars: Vec<_> = runs
        .of("decode")
        .filter(|seen| seen.line.frame == frame)
        .filter(|seen| seen.is_peer() || seen.line.subject == OURS || UNTYPED.contains(&&*seen.line.subject))
        .map(|seen| Bar {
            subject: &seen.line.subject,
            ratio: seen.ratio(),
            fails: seen.line.fails.as_deref(),
        })
        .collect();
    bars.sort_by(|a, b| a.ratio.unwrap_or(f64::MAX).total_cmp(&b.ratio.unwrap_or(f64::MAX)));
    bars
}
