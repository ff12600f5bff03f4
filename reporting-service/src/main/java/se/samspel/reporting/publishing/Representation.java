package se.samspel.reporting.publishing;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import se.samspel.reporting.rendering.ReportForm;

/** The forms that the team report comes in. The order is what a caller without a wish gets. */
enum Representation {
    JSON(MediaType.APPLICATION_JSON),
    HTML(MediaType.TEXT_HTML),
    CSV(ReportForm.TEXT_CSV),
    XLSX(ReportForm.WORKBOOK),
    PDF(ReportForm.PRINT);

    private final MediaType type;

    Representation(String type) {
        this.type = MediaType.valueOf(type);
    }

    /** The first that the caller takes, in the caller's order of preference. */
    static Representation of(List<MediaType> accepted) {
        return accepted.stream()
                .flatMap(wish ->
                        Arrays.stream(values()).filter(each -> each.type.isCompatible(wish)))
                .findFirst()
                .orElse(JSON);
    }

    String type() {
        return type + ";charset=UTF-8";
    }
}
