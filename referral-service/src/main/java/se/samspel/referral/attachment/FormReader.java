package se.samspel.referral.attachment;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.HiddenCharacters;
import se.samspel.kit.value.Text;
import se.samspel.referral.attachment.domain.AttachmentCategory;

/**
 * Reads a form (RFC 7578) in memory: the framework's own reader would put the file on a disk,
 * unencrypted. As strict as the kit's JSON.
 */
final class FormReader {

    private static final int MOST_PARTS = 10;
    private static final int LONGEST_TITLE = 200;
    private static final String FILE = "file";

    private final Map<String, String> texts = new HashMap<>();
    private String declaredType = "";
    private byte @Nullable [] content;

    private FormReader() {}

    /**
     * @param contentType with its boundary
     */
    static AttachmentForm read(String contentType, byte[] body) {
        var form = new FormReader();
        form.readParts(contentType, body);
        return form.checked();
    }

    private void readParts(String contentType, byte[] body) {
        var request =
                new DefaultFullHttpRequest(
                        HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(body));
        request.headers().set(HttpHeaderNames.CONTENT_TYPE, contentType);
        try {
            if (!HttpPostRequestDecoder.isMultipart(request)) {
                throw unreadable();
            }
            var decoder =
                    new HttpPostMultipartRequestDecoder(
                            new DefaultHttpDataFactory(false),
                            request,
                            StandardCharsets.UTF_8,
                            MOST_PARTS,
                            -1);
            try {
                for (InterfaceHttpData part : decoder.getBodyHttpDatas()) {
                    readPart(part);
                }
            } finally {
                decoder.destroy();
            }
        } catch (Problem refused) {
            throw refused;
        } catch (RuntimeException broken) {
            // The decoder meets odd headers and broken bodies with whatever it stumbles over.
            throw unreadable();
        }
    }

    private static Problem unreadable() {
        return malformed(
                "",
                "unreadable-form",
                "Kan inte läsas som multipart/form-data.",
                "Can't be read as multipart/form-data.");
    }

    private void readPart(InterfaceHttpData part) {
        try {
            switch (part) {
                case FileUpload file when file.getName().equals(FILE) && content == null -> {
                    content = file.get();
                    declaredType = mediaType(file.getContentType());
                }
                case Attribute text when isKnown(text.getName()) ->
                        texts.put(text.getName(), text.getString(StandardCharsets.UTF_8));
                default ->
                        throw malformed(
                                "",
                                "unknown-field",
                                "Anropet har fil i delen file och text i title, category och"
                                        + " addedOn, var och en högst en gång.",
                                "The call has a file in the part file and text in title, category"
                                        + " and addedOn, each at most once.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isKnown(String name) {
        boolean field = name.equals("title") || name.equals("category") || name.equals("addedOn");
        return field && !texts.containsKey(name);
    }

    /** Without parameters. */
    private static String mediaType(@Nullable String given) {
        if (given == null) {
            return "";
        }
        int end = given.indexOf(';');
        return (end < 0 ? given : given.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private AttachmentForm checked() {
        byte[] file = content;
        if (file == null || file.length == 0) {
            throw malformed(
                    "/file", "not-empty", "En fil måste bifogas.", "A file must be attached.");
        }
        return new AttachmentForm(title(), category(), addedOn(), declaredType, file);
    }

    private String title() {
        String title = texts.getOrDefault("title", "");
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw malformed(
                    "/title", "size", "1-200 tecken krävs.", "1-200 characters are needed.");
        }
        if (HiddenCharacters.areInLine(title)) {
            throw malformed(
                    "/title",
                    "hidden-character",
                    "Texten har styrtecken eller osynliga tecken.",
                    "The text has control or zero-width characters.");
        }
        return title;
    }

    private AttachmentCategory category() {
        String given = texts.getOrDefault("category", AttachmentCategory.HEALTH.name());
        return Arrays.stream(AttachmentCategory.values())
                .filter(category -> category.name().equals(given))
                .findFirst()
                .orElseThrow(() ->
                        malformed(
                                "/category",
                                "unknown-value",
                                "NEED eller HEALTH.",
                                "NEED or HEALTH."));
    }

    private @Nullable LocalDate addedOn() {
        String given = texts.get("addedOn");
        try {
            return given == null ? null : LocalDate.parse(given);
        } catch (DateTimeException noDate) {
            throw malformed("/addedOn", "date", "Ett datum: ÅÅÅÅ-MM-DD.", "A date: YYYY-MM-DD.");
        }
    }

    private static Problem malformed(String pointer, String code, String sv, String en) {
        return Problem.malformed(pointer, code, Text.of(sv, en));
    }
}
