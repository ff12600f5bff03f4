package se.samspel.funding.cofinancing.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A contradiction in a plan.
 *
 * @param subject the row that it is about; null where it is about a sum
 * @param claimed what the plan says; amounts in kronor
 * @param computed what its rows add up to
 */
public record PlanFinding(
        Code code,
        @Nullable String subject,
        @Nullable BigDecimal claimed,
        @Nullable BigDecimal computed) {

    /** What contradicts what. */
    public enum Code {
        /** The posts to be financed add up to another number than the plan says. */
        FTE_SUM,
        /** Participants of a part are counted beside the whole that they belong to. */
        UNIT_DOUBLE_COUNT,
        /** The participants add up to another number, for another reason. */
        PARTICIPANT_SUM,
        /** A group's parts have more participants than the group. */
        PARTS_OVER_WHOLE,
        /** There are other subprojects than the plan says. */
        SUBPROJECT_COUNT,
        /** The cost adds up to another amount than the plan says. */
        COST_SUM,
        /** The same seat stands in two rows. */
        SEAT_COUNTED_TWICE,
        /** Co-financing in kind is claimed as direct cost too (M12). */
        IN_KIND_ALSO_DIRECT,
        /** A post that somebody pays wholly already is claimed as direct cost. */
        ALREADY_FINANCED_ALSO_DIRECT,
        /** What ESF money pays can't be co-financing of ESF money. */
        CO_FINANCED_BY_ESF,
        /** Subprojects have more budget than what they are part of. */
        SUBPROJECT_BUDGETS
    }

    static PlanFinding ofRow(Code code, String subject) {
        return new PlanFinding(code, subject, null, null);
    }

    static PlanFinding ofSum(Code code, BigDecimal claimed, BigDecimal computed) {
        return new PlanFinding(code, null, claimed, computed);
    }
}
