package se.samspel.referral.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.agenda.domain.ItemState;
import se.samspel.referral.course.domain.ReferralState;

/** An item on a joint team's agenda, as the caller may see it. */
@Schema(name = "AgendaItem", examples = AgendaItemView.EXAMPLE)
public record AgendaItemView(
        UUID id,
        @Schema(minimum = "1") long version,
        @Schema(
                        minimum = "0",
                        description =
                                "Among the items that the caller sees. Bland de punkter som"
                                        + " anroparen ser.")
                int number,
        UUID meetingId,
        ItemState state,
        @Schema(description = "None where it is about nobody. Saknas för avidentifierade frågor.")
                @Nullable UUID referralId,
        @Nullable ReferralState referralState,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate respondedOn,
        Instant recordedAt) {

    static final String EXAMPLE =
            "{\"id\":\"0198f0a6-3f00-7b00-8000-0c2f3f6b1a33\",\"version\":1,\"number\":1,"
                    + "\"meetingId\":\"0198f0a6-2e00-7b00-8000-0c2f3f6b1a22\","
                    + "\"state\":\"ON_AGENDA\","
                    + "\"referralId\":\"0198f0a2-7c10-7a31-9d55-0c2f3f6b1a01\","
                    + "\"referralState\":\"RECEIVED\",\"submittedOn\":\"2026-10-18\","
                    + "\"receivedOn\":\"2026-10-19\",\"respondedOn\":null,"
                    + "\"recordedAt\":\"2026-11-22T09:30:00Z\"}";

    public static AgendaItemView of(SeenItem item) {
        SeenItem.OnAgenda referral = item.referral();
        SeenItem.OnAgenda course = item.insight().status() ? referral : null;
        return new AgendaItemView(
                item.id(),
                item.version(),
                item.number(),
                item.meetingId(),
                item.state(),
                referral == null ? null : referral.id(),
                course == null ? null : course.state(),
                course == null ? null : course.submittedOn(),
                course == null ? null : course.receivedOn(),
                course == null ? null : course.respondedOn(),
                item.recordedAt());
    }
}
