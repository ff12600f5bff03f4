package se.samspel.referral.advice;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.agenda.AgendaItemView;

/**
 * An item with what came of it, each part by the caller's own edge; what it may not know is null or
 * left out.
 */
@Schema(
        name = "AgendaItemDetail",
        examples =
                "{\"item\":{\"id\":\"0198f0a6-3f00-7b00-8000-0c2f3f6b1a33\",\"version\":2,"
                        + "\"number\":1,\"meetingId\":\"0198f0a6-2e00-7b00-8000-0c2f3f6b1a22\","
                        + "\"state\":\"ON_AGENDA\","
                        + "\"referralId\":\"0198f0a2-7c10-7a31-9d55-0c2f3f6b1a01\","
                        + "\"referralState\":\"RECEIVED\",\"submittedOn\":\"2026-10-18\","
                        + "\"receivedOn\":\"2026-10-19\",\"respondedOn\":null,"
                        + "\"recordedAt\":\"2026-11-22T09:30:00Z\"},"
                        + "\"topic\":null,\"need\":null,\"advice\":["
                        + AdviceView.EXAMPLE
                        + "],\"plan\":"
                        + PlanView.EXAMPLE
                        + ",\"followUp\":null,\"tookPart\":[\"2120002304.ame\",\"2021005521\"],"
                        + "\"left\":[\"2021002114\"]}")
public record ItemView(
        AgendaItemView item,
        @Schema(maxLength = 2000, description = "Of an item about nobody. Avidentifierad fråga.")
                @Nullable String topic,
        @Schema(
                        maxLength = 10_000,
                        description =
                                "What the referrer has written, for a team authority by its edge's"
                                        + " NEED; the host reads it in the referral")
                @Nullable String need,
        @Schema(
                        maxItems = 1000,
                        description =
                                "The caller's own; with PLAN in its edge all. Egna råd; med PLAN i"
                                        + " samtycket allas.")
                List<AdviceView> advice,
        @Schema(
                        description =
                                "With PLAN in the edge all rows, else those that the caller is"
                                        + " responsible for")
                @Nullable PlanView plan,
        @Nullable FollowUpView followUp,
        @Schema(maxItems = 100, description = "Took part in the item. Deltog i punkten.")
                List<String> tookPart,
        @Schema(maxItems = 100, description = "Left it: no edge. Lämnade punkten.")
                List<String> left) {

    /** How it turned out. */
    @Schema(name = "TeamFollowUp")
    public record FollowUpView(LocalDate heldOn, @Schema(maxLength = 5000) String outcome) {}

    static List<String> texts(List<AuthorityId> authorities) {
        return authorities.stream().map(AuthorityId::toString).sorted().toList();
    }
}
