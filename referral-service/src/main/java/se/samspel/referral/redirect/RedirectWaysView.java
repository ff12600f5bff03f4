package se.samspel.referral.redirect;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.redirect.domain.Way;

/** A joint team's ways. */
@Schema(
        name = "RedirectWays",
        examples =
                "{\"interventionId\":\"0198f0a1-0b10-7c02-8a11-5e2d7c9b3e10\",\"version\":1,"
                        + "\"ways\":"
                        + RedirectWaysView.WAYS
                        + "}")
record RedirectWaysView(
        UUID interventionId,
        @Schema(minimum = "0", description = "0 where none have been set. 0 om inga är satta.")
                long version,
        @Schema(maxItems = 20) List<WayView> ways) {

    static final String WAYS =
            "[{\"code\":\"SAMORDNINGSTEAMET\",\"label\":\"Samordningsteamet\","
                    + "\"labelEn\":\"The coordination team\"},"
                    + "{\"code\":\"ORDINARIE_VERKSAMHET\","
                    + "\"label\":\"Rehabinsats i ordinarie verksamhet\","
                    + "\"labelEn\":\"Rehabilitation in ordinary activity\"},"
                    + "{\"code\":\"SUPPORTED_EMPLOYMENT_EDUCATION\","
                    + "\"label\":\"Supported Employment/Supported Education\"},"
                    + "{\"code\":\"CASE_MANAGEMENT\","
                    + "\"label\":\"Delprojekt VALST/Case Management\"}]";

    /** One way. */
    @Schema(name = "RedirectWay")
    record WayView(
            @Schema(maxLength = 40) String code,
            @Schema(maxLength = 100) String label,
            @Schema(maxLength = 100) @Nullable String labelEn,
            @Nullable UUID interventionId) {

        static WayView of(Way way) {
            return new WayView(way.code(), way.label(), way.labelEn(), way.interventionId());
        }
    }

    static RedirectWaysView of(UUID interventionId, long version, List<Way> ways) {
        return new RedirectWaysView(
                interventionId, version, ways.stream().map(WayView::of).toList());
    }
}
