package se.samspel.funding.associationexport;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** In which form a whole association leaves. */
enum ExportFormat {
    NDJSON("application/x-ndjson", "ndjson"),
    CSV("application/zip", "zip"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final MediaType mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = MediaType.valueOf(mediaType);
        this.extension = extension;
    }

    MediaType mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    /** What is named goes before what is accepted; 406 where nothing that we write is accepted. */
    static ExportFormat chosen(@Nullable String named, List<MediaType> accepted) {
        if (named != null) {
            return valueOf(named.toUpperCase(Locale.ROOT));
        }
        return accepted.stream()
                .flatMap(type ->
                        Arrays.stream(values()).filter(each -> type.isCompatible(each.mediaType)))
                .findFirst()
                .orElseThrow(ExportFormat::notAcceptable);
    }

    private static Problem notAcceptable() {
        return Problem.of(
                        406,
                        "not-acceptable",
                        Text.of("Formatet finns inte", "There is no such format"))
                .detail(
                        Text.of(
                                "Be om NDJSON, ZIP med CSV eller XLSX.",
                                "Ask for NDJSON, ZIP of CSV or XLSX."));
    }
}
