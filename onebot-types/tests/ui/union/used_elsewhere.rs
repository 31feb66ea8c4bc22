use onebot_types::Other;
use onebot_types::Union;

#[derive(Union)]
#[union(tag = "notice_type", suffix("_async"))]
enum Notice {
    Other(Other),
}

#[derive(Union)]
#[union(tag = "post_type")]
enum Kind {
    #[union(rename = "notice")]
    Notice(Notice),
    Other(Other),
}

fn main() {}
