//! Rules of groups and menus.

use super::is_received;
use crate::info::{Check, Checked, Part};

macro_rules! groups {
    ($rule:literal) => {
        rule!("server-inter/group/manage/event.html", $rule)
    };
}

pub(in crate::qq) const ONE_KIND_OF_GROUPS: Check =
    Check::new(groups!("Groups are named by openid or by number, not by both (2026)."), |groups| {
        if groups.has("group_openids") {
            groups.refuse("group_ids", "beside `group_openids`");
        }
    });

pub(in crate::qq) const GROUPS_OF_STRATEGY: Check =
    Check::new(groups!("A strategy is for some groups (2026)."), |strategy| {
        strategy.require_one(&["group_openids", "group_ids"]);
    });

pub(in crate::qq) const WEEKDAYS: Check =
    Check::new(groups!("The days of a week are 1 for Monday to 7 for Sunday (2026)."), |rule| {
        if is_received(rule) {
            return;
        }
        let days = rule.get("weekdays").into_iter().flat_map(Part::items).map(Part::integer);
        let odd: Vec<_> =
            days.enumerate().filter(|(_, day)| day.is_some_and(|day| !(1..=7).contains(&day))).collect();
        for (n, _) in odd {
            rule.wrong(&format!("weekdays[{n}]"), "a number from 1 to 7");
        }
    });

pub(in crate::qq) const MENU_NAME: Check = Check::new(
    rule!("", "The name of an item has up to 10 characters, of which a Chinese one counts twice (2026)."),
    |item| name_of(item, 10),
);

pub(in crate::qq) const SUB_MENU_NAME: Check = Check::new(
    rule!(
        "",
        "The name of an item of a submenu has up to 14 characters, of which a Chinese one counts twice (2026)."
    ),
    |item| name_of(item, 14),
);

/// That a name in a menu is no longer than that.
fn name_of(item: &mut Checked<'_>, most: usize) {
    if is_received(item) {
        return;
    }
    let is_chinese =
        |c| matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}');
    let width = |name: &str| name.chars().map(|c| 1 + usize::from(is_chinese(c))).sum::<usize>();
    if item.text("name").is_some_and(|name| width(name) > most) {
        item.wrong("name", format!("up to {most} characters, of which a Chinese one counts twice"));
    }
}
