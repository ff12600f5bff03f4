package se.samspel.referral.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.referral.attachment.domain.FileType;
import se.samspel.referral.attachment.domain.UnfitFile;

/** Finds out what a file is by its content, whatever it is said to be. */
@ApplicationScoped
class FileInspection {

    private static final String ANYTHING = "application/octet-stream";

    private final AttachmentConfig config;
    // A document takes some memory to look through.
    private final Semaphore looking = new Semaphore(2);
    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    FileInspection(AttachmentConfig config) {
        this.config = config;
    }

    /** 413 for a file that is too large, 415 for one of a kind that isn't taken in. */
    UploadedFile inspect(AttachmentForm form, byte[] fingerprint) {
        byte[] content = form.content();
        if (content.length > config.largestFile().asLongValue()) {
            throw tooLarge();
        }
        FileType type = FileType.of(sniffed(content)).orElseThrow(FileInspection::otherKind);
        return new UploadedFile(
                type, content, fingerprint, flaw(type, form.declaredType(), content));
    }

    private @Nullable UnfitFile flaw(FileType type, String declared, byte[] content) {
        if (!declared.isEmpty() && !declared.equals(ANYTHING) && !type.isCalled(declared)) {
            return UnfitFile.otherType(type);
        }
        return type == FileType.PDF ? looked(content) : null;
    }

    private @Nullable UnfitFile looked(byte[] content) {
        if (!looking.tryAcquire()) {
            throw Problem.of(429, "busy", Text.of("Upptaget", "Busy"))
                    .detail(
                            Text.of(
                                    "Flera filer granskas just nu: försök igen.",
                                    "Several files are being looked into now: try again."))
                    .retryAfter(1);
        }
        try {
            return PdfInspection.flaw(content);
        } finally {
            looking.release();
        }
    }

    private String sniffed(byte[] content) {
        try {
            return types.detect(new ByteArrayInputStream(content), new Metadata()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Problem tooLarge() {
        long most = config.largestFile().asLongValue() / (1024 * 1024);
        return Problem.of(
                        413,
                        "too-large",
                        Text.of("Begäran är för stor", "The request is too large"))
                .detail(
                        Text.of(
                                "En bilaga är högst " + most + " MiB.",
                                "An attachment is at most " + most + " MiB."));
    }

    private static Problem otherKind() {
        String kinds =
                Arrays.stream(FileType.values())
                        .map(FileType::mediaType)
                        .collect(Collectors.joining(", "));
        return Problem.of(
                        415,
                        "unsupported-media-type",
                        Text.of("Formatet tas inte emot", "The format is not accepted"))
                .detail(
                        Text.of(
                                "Filens innehåll är av ett annat slag än " + kinds + ".",
                                "The file's content is of another kind than " + kinds + "."));
    }
}
