//! Files in pieces.

use crate::v11::object::AudioFormat;
use crate::wire::{Extra, Flag, Id, Int};
use crate::{Action, Object, OpenEnum};

/// Downloads a file in pieces. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = StreamPacket, only(NapCat))]
#[non_exhaustive]
pub struct DownloadFileStream {
    /// File: a name, a path, an address or a file id.
    pub file: Option<String>,
    /// As `file`.
    pub file_id: Option<Id>,
    /// Size of a piece in bytes; by default 65536.
    pub chunk_size: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// An answer of several to one download.
///
/// Which fields it has goes by `type` and `data_type`.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct StreamPacket {
    /// Kind of packet; documents leave it out in places.
    #[object(required(receive))]
    pub r#type: Option<StreamPacketType>,
    /// Kind of content.
    pub data_type: Option<StreamDataType>,
    /// File name, before the pieces.
    pub file_name: Option<String>,
    /// File size in bytes, before the pieces.
    pub file_size: Option<Int>,
    /// Size of a piece in bytes, before the pieces.
    pub chunk_size: Option<Int>,
    /// Width of a picture in pixels, before the pieces.
    pub width: Option<Int>,
    /// Height of a picture in pixels, before the pieces.
    pub height: Option<Int>,
    /// Audio format of a voice, before the pieces.
    pub out_format: Option<AudioFormat>,
    /// Number of the piece, from 0.
    pub index: Option<Int>,
    /// Piece in Base64; of the test stream plain text.
    pub data: Option<String>,
    /// Size of the piece in bytes.
    pub size: Option<Int>,
    /// Percent done, with the piece.
    pub progress: Option<Int>,
    /// Characters of `data`.
    pub base64_size: Option<Int>,
    /// Number of pieces, at the end.
    pub total_chunks: Option<Int>,
    /// Size of all pieces in bytes, at the end.
    pub total_bytes: Option<Int>,
    /// Text for people, at the end.
    pub message: Option<String>,
    /// Path of the file; in the documents only.
    pub file: Option<String>,
    /// Whether it worked; in the documents only.
    pub success: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Kind of packet in a stream; of [`StreamPacket`] and [`UploadState`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum StreamPacketType {
    /// More packets follow.
    Stream,
    /// The last packet.
    Response,
    /// The stream starts again.
    Reset,
    /// It failed.
    Error,
    /// Another text.
    Other(String),
}

/// What a packet in a stream carries; of [`StreamPacket`] and [`UploadState`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum StreamDataType {
    /// What file comes.
    FileInfo,
    /// A piece of the file.
    FileChunk,
    /// All pieces of the file have come.
    FileComplete,
    /// A text of the test stream.
    DataChunk,
    /// All texts of the test stream have come.
    DataComplete,
    /// It failed.
    Error,
    /// Another text.
    Other(String),
}

/// Downloads a voice in pieces. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = StreamPacket, only(NapCat))]
#[non_exhaustive]
pub struct DownloadFileRecordStream {
    /// File: a name, a path, an address or a file id.
    pub file: Option<String>,
    /// As `file`.
    pub file_id: Option<Id>,
    /// Size of a piece in bytes; by default 65536.
    pub chunk_size: Option<Int>,
    /// Audio format to convert it to; by default it stays as it is.
    pub out_format: Option<AudioFormat>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Downloads a picture in pieces. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = StreamPacket, only(NapCat))]
#[non_exhaustive]
pub struct DownloadFileImageStream {
    /// File: a name, a path, an address or a file id.
    pub file: Option<String>,
    /// As `file`.
    pub file_id: Option<Id>,
    /// Size of a piece in bytes; by default 65536.
    pub chunk_size: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Uploads a piece of a file, or ends the upload. [Spec](https://github.com/NapNeko/NapCatQQ)
///
/// One call for each piece and one with `is_complete`, all with the same `stream_id`.
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = UploadState, only(NapCat))]
#[non_exhaustive]
pub struct UploadFileStream {
    /// Id of the stream, which the client makes up.
    pub stream_id: Id,
    /// Piece in Base64.
    pub chunk_data: Option<String>,
    /// Number of the piece, from 0.
    pub chunk_index: Option<Int>,
    /// Number of pieces; needed in the first call.
    pub total_chunks: Option<Int>,
    /// File size in bytes.
    pub file_size: Option<Int>,
    /// Checksum in hexadecimal.
    pub expected_sha256: Option<String>,
    /// Whether all pieces were sent.
    pub is_complete: Option<Flag>,
    /// File name.
    pub filename: Option<String>,
    /// Whether to drop the stream; the answer is then a failure.
    pub reset: Option<Flag>,
    /// Whether to ask for the state only.
    pub verify_only: Option<Flag>,
    /// How long the file is kept in milliseconds, 0 for ever; by default 300000.
    pub file_retention: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How far an upload in pieces is.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct UploadState {
    /// Kind of packet.
    #[object(required(receive))]
    pub r#type: Option<StreamPacketType>,
    /// Id of the stream.
    #[object(required(receive), text)]
    pub stream_id: Option<Id>,
    /// How far it is.
    #[object(required(receive))]
    pub status: Option<UploadStatus>,
    /// Pieces that have come.
    #[object(required(receive))]
    pub received_chunks: Option<Int>,
    /// Number of pieces.
    #[object(required(receive))]
    pub total_chunks: Option<Int>,
    /// Path of the file at the side of NapCat, at the end.
    pub file_path: Option<String>,
    /// File size in bytes, at the end.
    pub file_size: Option<Int>,
    /// Checksum in hexadecimal at the end, if one was expected.
    pub sha256: Option<String>,
    /// `error` in a failure, which has no other field.
    pub data_type: Option<StreamDataType>,
    /// Text of a packet; in the documents only.
    pub data: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How far an upload in pieces is; of [`UploadState`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum UploadStatus {
    /// It has begun.
    FileCreated,
    /// A piece has come.
    ChunkReceived,
    /// The file is whole.
    FileComplete,
    /// Another text.
    Other(String),
}

/// Removes the temporary files of streams. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Option<StreamTempCleaned>, only(NapCat))]
#[non_exhaustive]
pub struct CleanStreamTempFile {
    /// Keys without a field here.
    pub extra: Extra,
}

/// Temporary files are gone; NapCat documents it and sends nothing.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct StreamTempCleaned {
    /// `success`.
    pub message: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sends a stream for testing. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = StreamPacket, only(NapCat))]
#[non_exhaustive]
pub struct TestDownloadStream {
    /// Whether to end with a failure; by default no.
    pub error: Option<Flag>,
    /// Address; in the documents only, and ignored.
    pub url: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}
