package se.samspel.participant.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;
import se.samspel.kit.value.Text;
import se.samspel.participant.database.Sql;
import se.samspel.participant.extract.ExtractSection;

/** By which decisions the person's record came to its controller. */
@ApplicationScoped
@Personal(
        categories = "CASE_STATUS",
        what =
                "Which authority a record came from, and by which decision. Vilken myndighet "
                        + "uppgifterna kom från.")
class ControllerChangeSection implements ExtractSection {

    private static final String SELECT =
            """
            select predecessor, successor, takes_effect_on, decision_reference
            from controller_change where participant_id = ? and controller = ? order by id
            """;

    private final Sql sql;

    ControllerChangeSection(Sql sql) {
        this.sql = sql;
    }

    record Change(
            String predecessor,
            String successor,
            LocalDate takesEffectOn,
            String decisionReference) {}

    @Override
    public String name() {
        return "controllerChanges";
    }

    @Override
    public Text title() {
        return Text.of(
                "Myndigheter som har haft dina uppgifter före denna",
                "Authorities that had your record before this one");
    }

    @Override
    public int place() {
        return 15;
    }

    @Override
    public List<?> of(UUID participantId, AuthorityId controller) {
        return sql.rows(
                row ->
                        new Change(
                                row.getString(1),
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                row.getString(4)),
                SELECT,
                participantId,
                controller.toString());
    }
}
