package se.samspel.funding.yearwheel.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.decision.domain.DecisionKind;
import se.samspel.kit.value.Text;

/**
 * What is done for a budget year, in its order. The budget is adopted by 30 November of the year
 * before (lag 2003:1210 19 §) and the annual report given within three months of the year (23-27
 * §§); all other days are our convention until the association sets its own.
 */
public enum WheelStep {
    NEED_NOTICE(-1, MonthDay.of(5, 31), "Behovsanmälan", "Notice of need"),
    STATE_DECISION(-1, MonthDay.of(9, 30), "Statens beslut om medel", "The state's decision"),
    CONSULTATION(-1, MonthDay.of(10, 31), "Samråd om budget", "Consultation on the budget"),
    BUDGET(-1, MonthDay.of(11, 30), "Budget fastställd", "Budget adopted"),
    YEAR_PLAN(-1, MonthDay.of(12, 31), "Verksamhetsplan skickad", "Year plan sent"),
    FOLLOW_UP_1(0, MonthDay.of(8, 31), "Uppföljning", "Follow-up"),
    FOLLOW_UP_2(0, MonthDay.of(9, 30), "Uppföljning, andra tertialet", "Second follow-up"),
    ANNUAL_REPORT(1, MonthDay.of(3, 31), "Årsredovisning undertecknad", "Annual report signed"),
    AUDIT_REPORT(1, MonthDay.of(4, 30), "Revisionsberättelse", "Audit report"),
    DISCHARGE(1, MonthDay.of(6, 30), "Ansvarsfrihet prövad", "Discharge decided"),
    SETTLEMENT(
            1, MonthDay.of(9, 30), "Återbetalning eller överföring", "Paid back or carried over");

    private final int yearsAfter;
    private final MonthDay usual;
    private final Text label;

    WheelStep(int yearsAfter, MonthDay usual, String sv, String en) {
        this.yearsAfter = yearsAfter;
        this.usual = usual;
        this.label = Text.of(sv, en);
    }

    public Text label() {
        return label;
    }

    /** Whether the statute sets its day, so that no association can. */
    public boolean isStatutory() {
        return this == BUDGET || this == ANNUAL_REPORT;
    }

    /** The kind of the board's decision by which it is done; null where it takes none. */
    public @Nullable DecisionKind decidedBy() {
        return switch (this) {
            case BUDGET -> DecisionKind.BUDGET;
            case ANNUAL_REPORT -> DecisionKind.ANNUAL_REPORT;
            default -> null;
        };
    }

    MonthDay usual() {
        return usual;
    }

    LocalDate in(int budgetYear, MonthDay day) {
        return day.atYear(budgetYear + yearsAfter);
    }
}
