package se.samspel.referral.redirect;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.redirect.domain.Period;
import se.samspel.referral.redirect.domain.RedirectFlow;
import se.samspel.referral.redirect.domain.Way;

/** How many referrals to a joint team went which way. */
@Schema(
        name = "RedirectFlow",
        examples =
                "{\"interventionId\":\"0198f0a1-0b10-7c02-8a11-5e2d7c9b3e10\","
                        + "\"from\":\"2026-01-01\",\"to\":\"2026-12-31\",\"suppressed\":false,"
                        + "\"total\":47,\"ways\":[{\"code\":\"SAMORDNINGSTEAMET\","
                        + "\"label\":\"Samordningsteamet\",\"labelEn\":null,\"count\":21}],"
                        + "\"withoutWay\":0,\"open\":12,\"enrolled\":0,\"declined\":6,"
                        + "\"withdrawn\":8,\"lapsed\":0}")
record RedirectFlowView(
        UUID interventionId,
        LocalDate from,
        LocalDate to,
        @Schema(
                        description =
                                "For others than the host: a count is 1-4, so all are null. Någon"
                                        + " siffra är 1-4, därför visas ingen.")
                boolean suppressed,
        @Schema(minimum = "0") @Nullable Long total,
        @Schema(maxItems = 1000) List<WayCount> ways,
        @Schema(minimum = "0") @Nullable Long withoutWay,
        @Schema(minimum = "0", description = "Still at the team. Kvar hos teamet.")
                @Nullable Long open,
        @Schema(minimum = "0", description = "Taken in by the team itself. Inskrivna i teamet.")
                @Nullable Long enrolled,
        @Schema(minimum = "0") @Nullable Long declined,
        @Schema(minimum = "0") @Nullable Long withdrawn,
        @Schema(minimum = "0") @Nullable Long lapsed) {

    /** One way's referrals; without a label it is one that the team no longer has. */
    @Schema(name = "RedirectWayCount")
    record WayCount(
            @Schema(maxLength = 40) String code,
            @Schema(maxLength = 100) @Nullable String label,
            @Schema(maxLength = 100) @Nullable String labelEn,
            @Schema(minimum = "0") @Nullable Long count) {}

    static RedirectFlowView shown(UUID id, Period period, List<Way> ways, RedirectFlow flow) {
        List<WayCount> counts =
                flow.ways().entrySet().stream()
                        .map(each -> count(each.getKey(), ways, each.getValue()))
                        .toList();
        return new RedirectFlowView(
                id,
                period.from(),
                period.to(),
                false,
                flow.total(),
                counts,
                flow.withoutWay(),
                flow.open(),
                flow.enrolled(),
                flow.declined(),
                flow.withdrawn(),
                flow.lapsed());
    }

    /** The team's ways alone: one that it no longer has would tell that it was gone. */
    static RedirectFlowView hidden(UUID id, Period period, List<Way> ways) {
        List<WayCount> counts = ways.stream().map(way -> count(way.code(), ways, null)).toList();
        return new RedirectFlowView(
                id,
                period.from(),
                period.to(),
                true,
                null,
                counts,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static WayCount count(String code, List<Way> ways, @Nullable Long count) {
        return ways.stream()
                .filter(way -> way.code().equals(code))
                .findFirst()
                .map(way -> new WayCount(code, way.label(), way.labelEn(), count))
                .orElseGet(() -> new WayCount(code, null, null, count));
    }
}
