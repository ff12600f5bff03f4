package se.samspel.funding.yearwheel;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.yearwheel.domain.BusinessDays;
import se.samspel.funding.yearwheel.domain.MemberDischarge;
import se.samspel.funding.yearwheel.domain.StepState;
import se.samspel.funding.yearwheel.domain.WheelFinding;
import se.samspel.funding.yearwheel.domain.WheelStep;
import se.samspel.funding.yearwheel.domain.YearFact;
import se.samspel.funding.yearwheel.domain.YearWheel;

@Schema(
        name = "YearWheel",
        examples = WheelView.EXAMPLE,
        requiredProperties = {"associationId", "budgetYear", "asOf", "steps", "discharges"})
record WheelView(
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        @Schema(minimum = "2000", maximum = "2100") int budgetYear,
        LocalDate asOf,
        @Schema(maxItems = 20) List<StepView> steps,
        @Schema(maxItems = 1000, description = "One row per member. En rad per medlem.")
                List<DischargeView> discharges) {

    static final String EXAMPLE =
            """
            {"associationId":"2220002139","budgetYear":2027,"asOf":"2026-11-20",\
            "steps":[{"step":"BUDGET","labelSv":"Budget fastställd","labelEn":"Budget adopted",\
            "dueOn":"2026-11-30","lastBusinessDay":"2026-11-30","statutory":true,\
            "state":"DUE_SOON","undecidedMembers":[],"findings":[]}],"discharges":[]}\
            """;

    @Schema(
            name = "YearWheelStep",
            requiredProperties = {
                "step",
                "labelSv",
                "labelEn",
                "dueOn",
                "lastBusinessDay",
                "statutory",
                "state",
                "undecidedMembers",
                "findings"
            })
    record StepView(
            WheelStep step,
            @Schema(maxLength = 100) String labelSv,
            @Schema(maxLength = 100) String labelEn,
            LocalDate dueOn,
            @Schema(
                            description =
                                    "dueOn or the nearest business day before it; dueOn itself is"
                                            + " never moved. Senaste arbetsdag.")
                    LocalDate lastBusinessDay,
            boolean statutory,
            StepState state,
            @Nullable LocalDate doneOn,
            @Schema(maxLength = 200) @Nullable String reference,
            @Nullable UUID decisionId,
            @Schema(
                            minimum = "1",
                            maximum = "9007199254740991",
                            description = "The ETag to change what is recorded.")
                    @Nullable Long version,
            @Schema(maxItems = 1000, description = "Medlemmar som inte prövat ansvarsfriheten.")
                    List<@Size(max = 10) String> undecidedMembers,
            @Schema(maxItems = 10) List<WheelFinding> findings) {

        static StepView of(YearWheel.Step step, @Nullable YearFact fact, BusinessDays days) {
            return new StepView(
                    step.step(),
                    step.step().label().sv(),
                    step.step().label().en(),
                    step.dueOn(),
                    days.lastBy(step.dueOn()),
                    step.step().isStatutory(),
                    step.state(),
                    step.doneOn(),
                    fact == null ? null : fact.reference(),
                    fact == null ? null : fact.decisionId(),
                    fact == null ? null : fact.version(),
                    step.undecided(),
                    step.findings());
        }
    }

    @Schema(
            name = "MemberDischarge",
            requiredProperties = {
                "organisationNumber",
                "version",
                "decidedOn",
                "granted",
                "reference"
            })
    record DischargeView(
            @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String organisationNumber,
            @Schema(minimum = "1", maximum = "9007199254740991") long version,
            LocalDate decidedOn,
            boolean granted,
            @Schema(maxLength = 200) String reference) {

        static DischargeView of(MemberDischarge discharge) {
            return new DischargeView(
                    discharge.key().organisationNumber(),
                    discharge.version(),
                    discharge.discharge().decidedOn(),
                    discharge.discharge().granted(),
                    discharge.reference());
        }
    }
}
