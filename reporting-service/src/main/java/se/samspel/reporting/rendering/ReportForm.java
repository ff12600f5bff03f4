package se.samspel.reporting.rendering;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samspel.reporting.table.domain.Report;

/** The files that every report comes in. */
public enum ReportForm {
    CSV(ReportForm.TEXT_CSV, "csv"),
    XLSX(ReportForm.WORKBOOK, "xlsx"),
    PDF(ReportForm.PRINT, "pdf");

    /** For {@code @Produces}, after the resource's own JSON. */
    public static final String TEXT_CSV = "text/csv";

    public static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String PRINT = "application/pdf";

    private final MediaType type;
    private final String extension;

    ReportForm(String type, String extension) {
        this.type = MediaType.valueOf(type);
        this.extension = extension;
    }

    /**
     * The file that the caller asks for, in the caller's order of preference; empty where JSON, or
     * anything at all, does as well.
     */
    public static Optional<ReportForm> wanted(List<MediaType> accepted) {
        for (MediaType wish : accepted) {
            if (MediaType.APPLICATION_JSON_TYPE.isCompatible(wish)) {
                return Optional.empty();
            }
            Optional<ReportForm> form =
                    Arrays.stream(values())
                            .filter(each -> each.type.isCompatible(wish))
                            .findFirst();
            if (form.isPresent()) {
                return form;
            }
        }
        return Optional.empty();
    }

    public String type() {
        return this == CSV ? type + ";charset=UTF-8" : type.toString();
    }

    /** Which report and period, and nothing of whose it is: names of files travel. */
    public String fileName(Report report) {
        return "%s-%s-%s.%s".formatted(report.definition(), report.from(), report.to(), extension);
    }
}
