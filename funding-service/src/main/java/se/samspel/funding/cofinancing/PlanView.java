package se.samspel.funding.cofinancing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.cofinancing.domain.Claimed;
import se.samspel.funding.cofinancing.domain.EsfPlan;
import se.samspel.funding.cofinancing.domain.PlanCost;
import se.samspel.funding.cofinancing.domain.PlanFinding;
import se.samspel.funding.cofinancing.domain.PlanFindings;
import se.samspel.funding.cofinancing.domain.PlanGroup;
import se.samspel.funding.cofinancing.domain.PlanRows;
import se.samspel.funding.cofinancing.domain.PlanSums;
import se.samspel.funding.cofinancing.domain.ProjectTree;
import se.samspel.kit.value.Money;

@Schema(
        name = "EsfPlan",
        examples = PlanView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "claimed",
            "posts",
            "groups",
            "costs",
            "computed",
            "findings"
        })
record PlanView(
        @Schema(description = "The project. Projektet.") UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        ClaimedView claimed,
        @Schema(maxItems = 200) List<PlanPostView> posts,
        @Schema(maxItems = 100) List<Group> groups,
        @Schema(maxItems = 200) List<Cost> costs,
        PlanSumsView computed,
        @Schema(maxItems = 1000, description = "Contradictions. Motsägelser.")
                List<Finding> findings) {

    static final String EXAMPLE =
            """
            {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1e01","version":1,\
            "recordedAt":"2026-11-22T08:00:00Z","claimed":{"fteToFinance":3.25},"posts":[],\
            "groups":[],"costs":[],"computed":{"fte":7,"fteAlreadyFinanced":3.25,\
            "fteToFinance":3.75,"participants":250,"cashSek":0,"inKindSek":0,\
            "totalSek":4000000,"alreadyFinancedSek":2400000},\
            "findings":[{"code":"FTE_SUM","claimed":3.25,"computed":3.75}]}\
            """;

    @Schema(name = "EsfPlanClaimed")
    record ClaimedView(
            @Schema(minimum = "0", maximum = "10000") @Nullable BigDecimal fteToFinance,
            @Schema(minimum = "0", maximum = "1000000") @Nullable Integer participants,
            @Schema(minimum = "0", maximum = "10000") @Nullable Integer subprojects,
            @Nullable Money totalSek) {

        static ClaimedView of(Claimed claimed) {
            return new ClaimedView(
                    claimed.fte(),
                    claimed.participants(),
                    claimed.subprojects(),
                    claimed.totalOre() == null ? null : Money.ofOre(claimed.totalOre()));
        }
    }

    @Schema(
            name = "EsfPlanGroup",
            requiredProperties = {"name", "participants"})
    record Group(
            @Schema(maxLength = 200) String name,
            @Schema(minimum = "0", maximum = "1000000") int participants,
            @Schema(maxLength = 200) @Nullable String partOf) {

        static Group of(PlanGroup group) {
            return new Group(group.name(), group.participants(), group.partOf());
        }
    }

    @Schema(
            name = "EsfPlanCost",
            requiredProperties = {"name", "year", "amountSek", "alreadyFinanced"})
    record Cost(
            @Schema(maxLength = 200) String name,
            @Schema(minimum = "2000", maximum = "2100") int year,
            Money amountSek,
            boolean alreadyFinanced) {

        static Cost of(PlanCost cost) {
            return new Cost(cost.name(), cost.year(), cost.amount(), cost.alreadyFinanced());
        }
    }

    @Schema(
            name = "EsfPlanFinding",
            requiredProperties = {"code"})
    record Finding(
            PlanFinding.Code code,
            @Schema(maxLength = 200) @Nullable String subject,
            @Schema(description = "Amounts in kronor. Belopp i kronor.")
                    @Nullable BigDecimal claimed,
            @Nullable BigDecimal computed) {

        static Finding of(PlanFinding finding) {
            return new Finding(
                    finding.code(), finding.subject(), finding.claimed(), finding.computed());
        }
    }

    static PlanView of(EsfPlan plan, ProjectTree tree) {
        PlanRows rows = plan.rows();
        return new PlanView(
                plan.projectId(),
                plan.version(),
                plan.recordedAt(),
                ClaimedView.of(rows.claimed()),
                rows.posts().stream().map(PlanPostView::of).toList(),
                rows.groups().stream().map(Group::of).toList(),
                rows.costs().stream().map(Cost::of).toList(),
                PlanSumsView.of(PlanSums.of(rows)),
                PlanFindings.in(rows, tree).stream().map(Finding::of).toList());
    }
}
