//! What flash transfers hold, as NapCat tells it.

use crate::wire::{Extra, Flag, Id, Int};
use crate::{Action, Object};
use serde_json::{Map, Value};

/// Gets a flash transfer. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = FilesetInfo, only(NapCat))]
#[non_exhaustive]
pub struct GetFilesetInfo {
    /// Id of the flash transfer.
    pub fileset_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A flash transfer, or why there is none.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FilesetInfo {
    /// Code of the result; 0 for success.
    pub result: Option<Int>,
    /// Text of the error.
    #[object(rename = "errMsg")]
    pub err_msg: Option<String>,
    /// Sequence number.
    pub seq: Option<Int>,
    /// Whether it was known before.
    #[object(rename = "isCache")]
    pub is_cache: Option<Flag>,
    /// Flash transfer.
    #[object(rename = "fileSet")]
    pub file_set: Option<Box<Fileset>>,
    /// Id of the flash transfer; documented, but not sent.
    #[object(text)]
    pub fileset_id: Option<Id>,
    /// Files; documented, but not sent.
    pub file_list: Option<Vec<Value>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A flash transfer, as NapCat's client core tells it.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct Fileset {
    /// Id of the flash transfer.
    #[object(rename = "fileSetId", text)]
    pub file_set_id: Option<Id>,
    /// Title.
    pub name: Option<String>,
    /// Title in Latin letters.
    #[object(rename = "namePinyin")]
    pub name_pinyin: Option<String>,
    /// Number of files.
    #[object(rename = "totalFileCount")]
    pub total_file_count: Option<Int>,
    /// Size of all files in bytes.
    #[object(rename = "totalFileSize")]
    pub total_file_size: Option<Int>,
    /// Who may do what.
    pub permission: Option<Map<String, Value>>,
    /// Link.
    #[object(rename = "shareInfo")]
    pub share_info: Option<Box<FilesetShare>>,
    /// Small picture for it.
    pub cover: Option<Box<FilesetCover>>,
    /// Who uploaded it.
    pub uploaders: Option<Vec<FilesetUploader>>,
    /// How long it stays.
    #[object(rename = "expireLeftTime")]
    pub expire_left_time: Option<Int>,
    /// Whether its files are sorted into groups.
    #[object(rename = "aiClusteringStatus")]
    pub ai_clustering_status: Option<Box<FilesetClustering>>,
    /// When it was put up, in seconds.
    #[object(rename = "createTime")]
    pub create_time: Option<Int>,
    /// When it goes away, in seconds.
    #[object(rename = "expireTime")]
    pub expire_time: Option<Int>,
    /// Number of files and folders that are in no folder.
    #[object(rename = "firstLevelItemCount")]
    pub first_level_item_count: Option<Int>,
    /// When the server changed it last.
    #[object(rename = "svrLastUpdateTimestamp")]
    pub svr_last_update_timestamp: Option<Int>,
    /// Id of the task.
    #[object(rename = "taskId", text)]
    pub task_id: Option<Id>,
    /// How far the upload is.
    #[object(rename = "uploadInfo")]
    pub upload_info: Option<Box<FilesetUploadProgress>>,
    /// How far the download is.
    #[object(rename = "downloadInfo")]
    pub download_info: Option<Box<FilesetDownloadProgress>>,
    /// Kind of transfer.
    #[object(rename = "transferType")]
    pub transfer_type: Option<Int>,
    /// Whether this client made it.
    #[object(rename = "isLocalCreate")]
    pub is_local_create: Option<Flag>,
    /// State.
    pub status: Option<Int>,
    /// State of the upload.
    #[object(rename = "uploadStatus")]
    pub upload_status: Option<Int>,
    /// Why the upload waits.
    #[object(rename = "uploadPauseReason")]
    pub upload_pause_reason: Option<Int>,
    /// State of the download.
    #[object(rename = "downloadStatus")]
    pub download_status: Option<Int>,
    /// Why the download waits.
    #[object(rename = "downloadPauseReason")]
    pub download_pause_reason: Option<Int>,
    /// Folder that it is saved in.
    #[object(rename = "saveFileSetDir")]
    pub save_file_set_dir: Option<String>,
    /// Where the upload was started from.
    #[object(rename = "uploadSceneType")]
    pub upload_scene_type: Option<Int>,
    /// Where the download was started from.
    #[object(rename = "downloadSceneType")]
    pub download_scene_type: Option<Int>,
    /// How often it was tried again.
    #[object(rename = "retryCount")]
    pub retry_count: Option<Int>,
    /// Whether several are uploaded as one.
    #[object(rename = "isMergeShareUpload")]
    pub is_merge_share_upload: Option<Int>,
    /// Whether the device is taken out of pictures.
    #[object(rename = "isRemoveDeviceInfo")]
    pub is_remove_device_info: Option<Flag>,
    /// Whether the place is taken out of pictures.
    #[object(rename = "isRemoveLocation")]
    pub is_remove_location: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A link to a flash transfer, as NapCat's client core tells it.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FilesetShare {
    /// Link.
    #[object(rename = "shareLink")]
    pub share_link: Option<String>,
    /// Code to enter.
    #[object(rename = "extractionCode")]
    pub extraction_code: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A small picture for a flash transfer.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FilesetCover {
    /// Id of the picture.
    #[object(text)]
    pub id: Option<Id>,
    /// Addresses.
    pub urls: Option<Vec<FilesetCoverUrl>>,
    /// Path of the copy.
    #[object(rename = "localCachePath")]
    pub local_cache_path: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// An address of a small picture.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FilesetCoverUrl {
    /// Size that it is for.
    pub spec: Option<Int>,
    /// Address.
    pub url: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Who uploaded a flash transfer.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FilesetUploader {
    /// QQ number.
    #[object(text)]
    pub uin: Option<Id>,
    /// Nickname.
    pub nickname: Option<String>,
    /// User, as the client core names it.
    pub uid: Option<String>,
    /// Where the upload was started from.
    #[object(rename = "sendEntrance")]
    pub send_entrance: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Whether the files of a flash transfer are sorted into groups.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FilesetClustering {
    /// First groups.
    #[object(rename = "firstClusteringList")]
    pub first_clustering_list: Option<Vec<Value>>,
    /// Whether there is more to get.
    #[object(rename = "shouldPull")]
    pub should_pull: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How far the upload of a flash transfer is.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FilesetUploadProgress {
    /// Bytes uploaded.
    #[object(rename = "totalUploadedFileSize")]
    pub total_uploaded_file_size: Option<Int>,
    /// Number of files uploaded.
    #[object(rename = "successCount")]
    pub success_count: Option<Int>,
    /// Number of files that failed.
    #[object(rename = "failedCount")]
    pub failed_count: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How far the download of a flash transfer is.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FilesetDownloadProgress {
    /// Bytes downloaded.
    #[object(rename = "totalDownloadedFileSize")]
    pub total_downloaded_file_size: Option<Int>,
    /// Bytes in all.
    #[object(rename = "totalFileSize")]
    pub total_file_size: Option<Int>,
    /// Number of files to download.
    #[object(rename = "totalDownloadFileCount")]
    pub total_download_file_count: Option<Int>,
    /// Number of files downloaded.
    #[object(rename = "successCount")]
    pub success_count: Option<Int>,
    /// Number of files that failed.
    #[object(rename = "failedCount")]
    pub failed_count: Option<Int>,
    /// Number of files that wait.
    #[object(rename = "pausedCount")]
    pub paused_count: Option<Int>,
    /// Number of files given up.
    #[object(rename = "cancelCount")]
    pub cancel_count: Option<Int>,
    /// State.
    pub status: Option<Int>,
    /// Number of files in this folder that were downloaded.
    #[object(rename = "curLevelDownloadedFileCount")]
    pub cur_level_downloaded_file_count: Option<Int>,
    /// Number of files in this folder that were not.
    #[object(rename = "curLevelUnDownloadedFileCount")]
    pub cur_level_un_downloaded_file_count: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the files of a flash transfer. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = FlashFiles, only(NapCat))]
#[non_exhaustive]
pub struct GetFlashFileList {
    /// Id of the flash transfer.
    pub fileset_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

one_of! {
    /// Files of a flash transfer.
    pub enum FlashFiles {
        /// As the client core tells them.
        Folders(FlashFileLists),
        /// As the document shows them, which is not sent.
        Brief(Vec<BriefFlashFile>),
    }
}

/// Files of a flash transfer, folder by folder.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FlashFileLists {
    /// Sequence number.
    pub seq: Option<Int>,
    /// Code of the result.
    pub result: Option<Int>,
    /// Text of the error.
    #[object(rename = "errMs")]
    pub err_ms: Option<String>,
    /// Folders.
    #[object(rename = "fileLists")]
    pub file_lists: Option<Vec<FlashFileList>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Files in a folder of a flash transfer.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FlashFileList {
    /// Folder.
    #[object(rename = "parentId", text)]
    pub parent_id: Option<Id>,
    /// How deep the folder is.
    pub depth: Option<Int>,
    /// Files.
    #[object(rename = "fileList")]
    pub file_list: Option<Vec<FlashFileInfo>>,
    /// Which page this is.
    #[object(rename = "paginationInfo")]
    pub pagination_info: Option<Map<String, Value>>,
    /// Whether it is the last page.
    #[object(rename = "isEnd")]
    pub is_end: Option<Flag>,
    /// Whether it was known before.
    #[object(rename = "isCache")]
    pub is_cache: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A file of a flash transfer, as the document shows it.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct BriefFlashFile {
    /// File name.
    pub file_name: Option<String>,
    /// Size in bytes.
    pub size: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A file of a flash transfer, as NapCat's client core tells it.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FlashFileInfo {
    /// Id of the flash transfer.
    #[object(rename = "fileSetId", text)]
    pub file_set_id: Option<Id>,
    /// Id of the file in the client.
    #[object(rename = "cliFileId", text)]
    pub cli_file_id: Id,
    /// Id of the compressed folder.
    #[object(rename = "compressedFileFolderId", text)]
    pub compressed_file_folder_id: Option<Id>,
    /// Place in the archive.
    #[object(rename = "archiveIndex")]
    pub archive_index: Option<Int>,
    /// Path in the archive.
    #[object(rename = "indexPath")]
    pub index_path: Option<String>,
    /// Whether it is a folder.
    #[object(rename = "isDir")]
    pub is_dir: Option<Flag>,
    /// Folder that it is in.
    #[object(rename = "parentId", text)]
    pub parent_id: Option<Id>,
    /// How deep that folder is.
    pub depth: Option<Int>,
    /// Place in the list of the client.
    #[object(rename = "cliFileIndex")]
    pub cli_file_index: Option<Int>,
    /// Kind of file.
    #[object(rename = "fileType")]
    pub file_type: Option<Int>,
    /// File name.
    pub name: Option<String>,
    /// File name in Latin letters.
    #[object(rename = "namePinyin")]
    pub name_pinyin: Option<String>,
    /// Whether it is the small picture for the transfer.
    #[object(rename = "isCover")]
    pub is_cover: Option<Flag>,
    /// Whether that is in full size.
    #[object(rename = "isCoverOriginal")]
    pub is_cover_original: Option<Flag>,
    /// Size in bytes.
    #[object(rename = "fileSize", text)]
    pub file_size: Option<Int>,
    /// Number of files in it.
    #[object(rename = "fileCount")]
    pub file_count: Option<Int>,
    /// Small picture for it.
    pub thumbnail: Option<Box<FlashThumbnail>>,
    /// Copy on the machine.
    pub physical: Option<Box<FlashPhysicalFile>>,
    /// Id of the file on the server.
    #[object(rename = "srvFileId", text)]
    pub srv_file_id: Option<Id>,
    /// Id of its folder on the server.
    #[object(rename = "srvParentFileId", text)]
    pub srv_parent_file_id: Option<Id>,
    /// When the server changed it last.
    #[object(rename = "svrLastUpdateTimestamp", text)]
    pub svr_last_update_timestamp: Option<Int>,
    /// How far its download is.
    #[object(rename = "downloadInfo")]
    pub download_info: Option<Box<FlashDownloadProgress>>,
    /// Path that it is saved under.
    #[object(rename = "saveFilePath")]
    pub save_file_path: Option<String>,
    /// Path within what was searched.
    pub search_relative_path: Option<String>,
    /// Path within the disk.
    pub disk_relative_path: Option<String>,
    /// How far its upload is.
    #[object(rename = "uploadInfo")]
    pub upload_info: Option<Box<FlashUploadProgress>>,
    /// State.
    pub status: Option<Int>,
    /// State of the upload; 3 for done.
    #[object(rename = "uploadStatus")]
    pub upload_status: Option<Int>,
    /// State of the download; 0 for not begun.
    #[object(rename = "downloadStatus")]
    pub download_status: Option<Int>,
    /// How far the upload of the folder is.
    #[object(rename = "folderUploadInfo")]
    pub folder_upload_info: Option<Box<FlashFolderUpload>>,
    /// How far the download of the folder is.
    #[object(rename = "folderDownloadInfo")]
    pub folder_download_info: Option<Box<FlashFolderDownload>>,
    /// SHA-1 hash in hexadecimal.
    pub sha1: Option<String>,
    /// Where to go on.
    pub bookmark: Option<String>,
    /// Compressed folder.
    #[object(rename = "compressFileFolderInfo")]
    pub compress_file_folder_info: Option<Box<FlashCompressedFolder>>,
    /// Why the upload waits.
    #[object(rename = "uploadPauseReason")]
    pub upload_pause_reason: Option<String>,
    /// Why the download waits.
    #[object(rename = "downloadPauseReason")]
    pub download_pause_reason: Option<String>,
    /// Bytes on the disk.
    #[object(rename = "filePhysicalSize", text)]
    pub file_physical_size: Option<Int>,
    /// SHA-1 hash of the small picture.
    pub thumbnail_sha1: Option<String>,
    /// Size of the small picture.
    #[object(text)]
    pub thumbnail_size: Option<Int>,
    /// Whether it goes into the albums of the phone.
    #[object(rename = "needAlbumStorage")]
    pub need_album_storage: Option<Flag>,
    /// How that went.
    #[object(rename = "albumStorageInfo")]
    pub album_storage_info: Option<Box<FlashAlbumStorage>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A small picture for a file of a flash transfer.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FlashThumbnail {
    /// Id of the picture.
    #[object(text)]
    pub id: Option<Id>,
    /// Addresses.
    pub url: Option<Vec<FlashThumbnailUrl>>,
    /// Path of the copy.
    #[object(rename = "localCachePath")]
    pub local_cache_path: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// An address of a small picture for a file.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FlashThumbnailUrl {
    /// Size that it is for.
    pub spec: Option<Int>,
    /// Address.
    pub uri: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Copy of a flash transfer's file on the machine.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FlashPhysicalFile {
    /// Id of the copy.
    #[object(text)]
    pub id: Option<Id>,
    /// Address.
    pub url: Option<String>,
    /// State.
    pub status: Option<Int>,
    /// What is being done with it.
    pub processing: Option<String>,
    /// Path.
    #[object(rename = "localPath")]
    pub local_path: Option<String>,
    /// Width in pixels.
    pub width: Option<Int>,
    /// Height in pixels.
    pub height: Option<Int>,
    /// Length of sound or video.
    pub time: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How far the download of a file is.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FlashDownloadProgress {
    /// State.
    pub status: Option<Int>,
    /// Bytes downloaded.
    #[object(rename = "curDownLoadBytes", text)]
    pub cur_down_load_bytes: Option<Int>,
    /// Bytes in all.
    #[object(rename = "totalFileBytes", text)]
    pub total_file_bytes: Option<Int>,
    /// Code of the error.
    #[object(rename = "errorCode")]
    pub error_code: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How far the upload of a file is.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FlashUploadProgress {
    /// Bytes uploaded.
    #[object(rename = "uploadedBytes", text)]
    pub uploaded_bytes: Option<Int>,
    /// Code of the error.
    #[object(rename = "errorCode")]
    pub error_code: Option<Int>,
    /// Code of the error on the server.
    #[object(rename = "svrRrrCode")]
    pub svr_rrr_code: Option<Int>,
    /// Text of the error.
    #[object(rename = "errMsg")]
    pub err_msg: Option<String>,
    /// Whether the device has to be taken out.
    #[object(rename = "isNeedDelDeviceInfo")]
    pub is_need_del_device_info: Option<Flag>,
    /// State of the small picture's upload.
    #[object(rename = "thumbnailUploadState")]
    pub thumbnail_upload_state: Option<Int>,
    /// Whether the server had the file already.
    #[object(rename = "isSecondHit")]
    pub is_second_hit: Option<Flag>,
    /// Whether it failed because the file was changed.
    #[object(rename = "hasModifiedErr")]
    pub has_modified_err: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How far the upload of a folder is.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FlashFolderUpload {
    /// Bytes uploaded.
    #[object(rename = "totalUploadedFileSize", text)]
    pub total_uploaded_file_size: Option<Int>,
    /// Number of files uploaded.
    #[object(rename = "successCount")]
    pub success_count: Option<Int>,
    /// Number of files that failed.
    #[object(rename = "failedCount")]
    pub failed_count: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How far the download of a folder is.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FlashFolderDownload {
    /// Bytes downloaded.
    #[object(rename = "totalDownloadedFileSize", text)]
    pub total_downloaded_file_size: Option<Int>,
    /// Bytes in all.
    #[object(rename = "totalFileSize", text)]
    pub total_file_size: Option<Int>,
    /// Number of files to download.
    #[object(rename = "totalDownloadFileCount")]
    pub total_download_file_count: Option<Int>,
    /// Number of files downloaded.
    #[object(rename = "successCount")]
    pub success_count: Option<Int>,
    /// Number of files that failed.
    #[object(rename = "failedCount")]
    pub failed_count: Option<Int>,
    /// Number of files that wait.
    #[object(rename = "pausedCount")]
    pub paused_count: Option<Int>,
    /// Number of files given up.
    #[object(rename = "cancelCount")]
    pub cancel_count: Option<Int>,
    /// Number of files on their way.
    #[object(rename = "downloadingCount")]
    pub downloading_count: Option<Int>,
    /// Number of files that are there in part.
    #[object(rename = "partialDownloadCount")]
    pub partial_download_count: Option<Int>,
    /// Number of files in this folder that were downloaded.
    #[object(rename = "curLevelDownloadedFileCount")]
    pub cur_level_downloaded_file_count: Option<Int>,
    /// Number of files in this folder that were not.
    #[object(rename = "curLevelUnDownloadedFileCount")]
    pub cur_level_un_downloaded_file_count: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A compressed folder of a flash transfer.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FlashCompressedFolder {
    /// State of the download.
    #[object(rename = "downloadStatus")]
    pub download_status: Option<Int>,
    /// Folder that it is saved in.
    #[object(rename = "saveFileDirPath")]
    pub save_file_dir_path: Option<String>,
    /// Number of files.
    #[object(rename = "totalFileCount", text)]
    pub total_file_count: Option<Int>,
    /// Size of all files in bytes.
    #[object(rename = "totalFileSize", text)]
    pub total_file_size: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How putting a file into the albums of the phone went.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FlashAlbumStorage {
    /// State.
    pub status: Option<Int>,
    /// Id in the album.
    #[object(rename = "localIdentifier")]
    pub local_identifier: Option<String>,
    /// Code of the error.
    #[object(rename = "errorCode")]
    pub error_code: Option<Int>,
    /// How long it took.
    #[object(rename = "timeCost")]
    pub time_cost: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the address of a file of a flash transfer. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = FlashFileUrl, only(NapCat))]
#[non_exhaustive]
pub struct GetFlashFileUrl {
    /// Id of the flash transfer.
    pub fileset_id: Id,
    /// File name.
    pub file_name: Option<String>,
    /// Place of the file, from 0.
    pub file_index: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Address of a file of a flash transfer.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FlashFileUrl {
    /// Code of the result: 0 for success, -1 if there is no such file.
    pub result: Option<Int>,
    /// Text of the error.
    #[object(rename = "errMsg")]
    pub err_msg: Option<String>,
    /// Address.
    #[object(rename = "transferUrl")]
    pub transfer_url: Option<String>,
    /// Address; documented, but not sent.
    pub url: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}
