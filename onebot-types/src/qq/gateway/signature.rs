//! [`Secret`].

use super::{WebhookValidationRequest, WebhookValidationResponse};
use data_encoding::{HEXLOWER, HEXLOWER_PERMISSIVE};
use ed25519_dalek::{Signature, Signer as _, SigningKey, Verifier as _};
use std::fmt;

/// The secret of a bot, by which webhook requests are signed and the address is checked.
///
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/dev-prepare/interface-framework/sign.html)
///
/// ```
/// use onebot_types::qq::gateway::WebhookValidationRequest;
/// use onebot_types::qq::webhook::Secret;
///
/// let secret = Secret::new("DG5g3B4j9X2KOErG")?;
/// let request = WebhookValidationRequest::new("Arq0D5A61EgUu4OxUvOp", "1725442341");
/// let answer = secret.sign_validation(&request);
/// assert!(answer.signature.starts_with("87befc99c42c651b"));
///
/// let signature = secret.sign("1725442341", b"{}");
/// assert!(secret.verify("1725442341", b"{}", &signature).is_ok());
/// assert!(secret.verify("1725442342", b"{}", &signature).is_err());
/// # Ok::<_, onebot_types::qq::webhook::EmptySecret>(())
/// ```
#[derive(Clone)]
pub struct Secret(SigningKey);

impl Secret {
    /// The secret that the platform shows for the bot.
    ///
    /// # Errors
    ///
    /// It is empty: then anybody could sign.
    pub fn new(secret: impl AsRef<[u8]>) -> Result<Self, EmptySecret> {
        // Repeated up to the length of a seed.
        let mut bytes = secret.as_ref().iter().copied().cycle();
        let mut seed = [0; 32];
        for byte in &mut seed {
            *byte = bytes.next().ok_or(EmptySecret)?;
        }
        Ok(Secret(SigningKey::from_bytes(&seed)))
    }

    /// The answer to a check of the address, which is sent as the whole body.
    ///
    /// Only for a request that is [verified](Self::verify): the answer is a signature, and who may choose what is signed could
    /// sign an event with it.
    pub fn sign_validation(&self, request: &WebhookValidationRequest) -> WebhookValidationResponse {
        let token = &request.plain_token;
        WebhookValidationResponse::new(
            token.as_str(),
            self.sign(&request.event_ts.to_string(), token.as_bytes()),
        )
    }

    /// The signature of a request, as the platform makes it: of the header `X-Signature-Timestamp` and the body.
    pub fn sign(&self, timestamp: &str, body: &[u8]) -> String {
        HEXLOWER.encode(&self.0.sign(&signed(timestamp, body)).to_bytes())
    }

    /// Whether a request comes from the platform, by its headers `X-Signature-Timestamp` and `X-Signature-Ed25519` and its body
    /// as it was received.
    ///
    /// That the time is not long ago is for the caller to check.
    ///
    /// # Errors
    ///
    /// It does not.
    pub fn verify(&self, timestamp: &str, body: &[u8], signature: &str) -> Result<(), SignatureError> {
        let bytes =
            HEXLOWER_PERMISSIVE.decode(signature.as_bytes()).map_err(|_| SignatureError::Malformed)?;
        let signature = Signature::from_slice(&bytes).map_err(|_| SignatureError::Malformed)?;
        let key = self.0.verifying_key();
        key.verify(&signed(timestamp, body), &signature).map_err(|_| SignatureError::Wrong)
    }
}

fn signed(timestamp: &str, body: &[u8]) -> Vec<u8> {
    [timestamp.as_bytes(), body].concat()
}

impl fmt::Debug for Secret {
    /// Without the secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Secret").finish_non_exhaustive()
    }
}

/// A secret without characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct EmptySecret;

impl fmt::Display for EmptySecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a secret, found an empty text")
    }
}

impl std::error::Error for EmptySecret {}

/// Why a webhook request is not taken for one of the platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureError {
    /// The signature is not 64 bytes in hex.
    Malformed,
    /// The signature is not that of this time and this body.
    Wrong,
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            SignatureError::Malformed => "expected a signature of 64 bytes in hex",
            SignatureError::Wrong => "expected the signature of this request, found another",
        })
    }
}

impl std::error::Error for SignatureError {}
