package se.samspel.referral.attachment.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of file that are taken in, each recognised by its own first bytes. */
public enum FileType {
    PDF("application/pdf", "pdf", List.of()),
    PNG("image/png", "png", List.of()),
    JPEG("image/jpeg", "jpg", List.of("image/jpg", "image/pjpeg")),
    TIFF("image/tiff", "tif", List.of()),
    WEBP("image/webp", "webp", List.of()),
    HEIC("image/heic", "heic", List.of("image/heif"));

    private final String mediaType;
    private final String ending;
    private final List<String> alsoCalled;

    FileType(String mediaType, String ending, List<String> alsoCalled) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.alsoCalled = alsoCalled;
    }

    public static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values()).filter(type -> type.isCalled(mediaType)).findFirst();
    }

    /** Without parameters, in small letters. */
    public boolean isCalled(String name) {
        return mediaType.equals(name) || alsoCalled.contains(name);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The only name that a file leaves with: its own may tell of the person. */
    public String neutralName() {
        return "attachment." + ending;
    }
}
