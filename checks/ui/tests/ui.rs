//! What the derives say of mistakes; what they take is in `onebot-types/tests/it/derives`.

use std::process::Command;

/// What trybuild compiles the mistakes with. It compiles what they need without the last one, so all of it once more with it.
const FLAGS: [&str; 5] = ["--cfg", "trybuild", "--verbose", "-Adead_code", "--diagnostic-width=140"];

#[test]
fn ui() {
    const VARIABLE: &str = "CARGO_ENCODED_RUSTFLAGS";
    let flags = FLAGS.join("\x1f");
    // In a process of its own, as a variable of this one is not set without unsafe code.
    if std::env::var(VARIABLE).as_ref() != Ok(&flags) {
        let mut again = Command::new(std::env::current_exe().unwrap());
        let status = again.args(["ui", "--exact", "--nocapture"]).env(VARIABLE, flags).status().unwrap();
        assert!(status.success());
        return;
    }
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
