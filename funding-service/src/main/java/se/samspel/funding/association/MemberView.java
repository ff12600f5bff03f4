package se.samspel.funding.association;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.ExitNotice;
import se.samspel.funding.association.domain.FormerPeriod;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.association.domain.MemberAuthority;
import se.samspel.funding.association.domain.Party;

@Schema(
        name = "Member",
        examples = MemberView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "associationId",
            "organisationNumber",
            "name",
            "party",
            "joinedOn",
            "formerPeriods",
            "authorities"
        })
public record MemberView(
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String organisationNumber,
        @Schema(maxLength = 200) String name,
        Party party,
        @Schema(pattern = "^[0-9]{4}$", maxLength = 4) @Nullable String municipalityCode,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable ExitNoticeView exitNotice,
        @Schema(maxItems = 100, description = "Memberships that are over. Tidigare medlemskap.")
                List<FormerPeriodView> formerPeriods,
        @Nullable BigDecimal contributionKey,
        @Nullable BigDecimal regionContributionKey,
        @Schema(maxItems = 100) List<MemberAuthorityView> authorities) {

    static final String EXAMPLE =
            """
            {"id":"2120002304","version":1,"recordedAt":"2026-11-22T08:00:00Z",\
            "associationId":"2220002139","organisationNumber":"2120002304",\
            "name":"Avesta kommun","party":"KOMMUN","municipalityCode":"2084",\
            "joinedOn":"2015-01-01","exitNotice":{"noticeOn":"2026-06-15",\
            "decisionReference":"KF 2026 § 61","leavesOn":"2029-06-15"},"formerPeriods":[],\
            "contributionKey":23178,\
            "authorities":[{"authority":"2120002304.social",\
            "name":"Avesta kommun, socialtjänsten"}]}\
            """;

    @Schema(
            name = "MemberAuthority",
            requiredProperties = {"authority", "name"})
    record MemberAuthorityView(
            @Schema(pattern = "^[0-9]{10}(\\.[a-z0-9][a-z0-9-]{0,39})?$", maxLength = 51)
                    String authority,
            @Schema(maxLength = 200) String name) {

        static MemberAuthorityView of(MemberAuthority authority) {
            return new MemberAuthorityView(authority.authority(), authority.name());
        }
    }

    @Schema(
            name = "ExitNotice",
            requiredProperties = {"noticeOn", "decisionReference", "leavesOn"})
    record ExitNoticeView(
            LocalDate noticeOn,
            @Schema(maxLength = 200) String decisionReference,
            @Schema(description = "Last day as member. Sista dagen.") LocalDate leavesOn) {

        static @Nullable ExitNoticeView of(@Nullable ExitNotice notice) {
            return notice == null
                    ? null
                    : new ExitNoticeView(notice.noticeOn(), notice.reference(), notice.leavesOn());
        }
    }

    @Schema(
            name = "FormerPeriod",
            requiredProperties = {"joinedOn", "leftOn"})
    record FormerPeriodView(LocalDate joinedOn, LocalDate leftOn) {

        static FormerPeriodView of(FormerPeriod period) {
            return new FormerPeriodView(period.joinedOn(), period.leftOn());
        }
    }

    public static MemberView of(Member member) {
        return new MemberView(
                member.organisationNumber(),
                member.version(),
                member.recordedAt(),
                member.associationId(),
                member.organisationNumber(),
                member.name(),
                member.party(),
                member.municipalityCode(),
                member.joinedOn(),
                member.leftOn(),
                ExitNoticeView.of(member.exitNotice()),
                member.formerPeriods().stream().map(FormerPeriodView::of).toList(),
                member.contributionKeys().own(),
                member.contributionKeys().region(),
                member.authorities().stream().map(MemberAuthorityView::of).toList());
    }
}
