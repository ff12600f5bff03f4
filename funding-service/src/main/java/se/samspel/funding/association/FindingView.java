package se.samspel.funding.association;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Finding;
import se.samspel.kit.value.Text;

@Schema(
        name = "Finding",
        requiredProperties = {"code", "source", "text"},
        examples = FindingView.EXAMPLE)
public record FindingView(
        @Schema(maxLength = 60, pattern = "^[a-z]+(-[a-z]+)*$") String code,
        @Schema(maxLength = 100, description = "The statute. Lagrummet.") String source,
        @Schema(
                        pattern = "^[0-9]{10}$",
                        maxLength = 10,
                        description = "Null: the association. Null: förbundet.")
                @Nullable String organisationNumber,
        FindingTextView text) {

    public static final String EXAMPLE =
            """
            {"code":"region-missing","source":"lag 2003:1210 3 §",\
            "organisationNumber":"2120002304",\
            "text":{"sv":"Ingen medlem är regionen i kommunens län.",\
            "en":"No member is the region of the municipality's county."}}\
            """;

    @Schema(
            name = "FindingText",
            requiredProperties = {"sv", "en"})
    public record FindingTextView(
            @Schema(maxLength = 500) String sv, @Schema(maxLength = 500) String en) {

        static FindingTextView of(Text text) {
            return new FindingTextView(text.sv(), text.en());
        }
    }

    public static FindingView of(Finding finding) {
        return new FindingView(
                finding.code(),
                finding.source(),
                finding.about(),
                FindingTextView.of(finding.text()));
    }
}
