package se.samspel.funding.board;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.association.FindingView;
import se.samspel.funding.board.domain.Turns;

@Schema(
        name = "ChairRotation",
        examples = RotationView.EXAMPLE,
        requiredProperties = {"on", "turns"})
record RotationView(
        LocalDate on,
        @Schema(
                        maxItems = 1000,
                        description =
                                "Empty: the statutes let it not go round. Tom: ingen växling.")
                List<TurnView> turns) {

    static final String EXAMPLE = "{\"on\":\"2026-11-22\",\"turns\":[" + TurnView.EXAMPLE + "]}";

    @Schema(
            name = "ChairTurn",
            examples = TurnView.EXAMPLE,
            requiredProperties = {"organisationNumber", "from", "until", "findings"})
    record TurnView(
            @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String organisationNumber,
            LocalDate from,
            LocalDate until,
            @Schema(maxItems = 100, description = "Chairs of another member. Ordförande ur tur.")
                    List<FindingView> findings) {

        static final String EXAMPLE =
                """
                {"organisationNumber":"2120002304","from":"2025-04-01","until":"2027-03-31",\
                "findings":[]}\
                """;

        static TurnView of(Turns.Held held) {
            return new TurnView(
                    held.turn().organisationNumber(),
                    held.turn().from(),
                    held.turn().to(),
                    held.findings().stream().map(FindingView::of).toList());
        }
    }
}
