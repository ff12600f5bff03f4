package se.samspel.reporting.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.budget.domain.BudgetFollowUp;

/** What is known of an association's year when its annual report is begun. */
record AssociationYear(
        String name, int year, List<Member> members, List<InterventionYear> interventions) {

    /**
     * @param joinedOn null for who has been a member since before anybody told
     */
    record Member(String name, String party, @Nullable LocalDate joinedOn, String authorities) {}

    /**
     * @param money null where nothing has been told
     */
    record InterventionYear(String name, String host, @Nullable BudgetFollowUp money) {}
}
