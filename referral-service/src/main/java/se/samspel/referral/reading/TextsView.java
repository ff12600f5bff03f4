package se.samspel.referral.reading;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.referral.course.domain.WrittenText;

/** What has been written of a referral, the earliest first. */
@Schema(
        name = "ReferralTexts",
        examples =
                "{\"items\":[{\"kind\":\"NEED\",\"version\":1,\"writtenOn\":\"2026-11-22\","
                        + "\"authority\":\"2321000180\",\"text\":\"Behöver stöd i steg.\"}]}")
record TextsView(@Schema(maxItems = 1000) List<Item> items) {

    /**
     * One text.
     *
     * @param version the referral's, for which it was written
     */
    @Schema(name = "ReferralText")
    record Item(
            WrittenText.Kind kind,
            long version,
            LocalDate writtenOn,
            @Schema(maxLength = 51) String authority,
            @Schema(maxLength = 10_000) String text) {}
}
