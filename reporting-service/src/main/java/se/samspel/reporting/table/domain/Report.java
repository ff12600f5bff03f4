package se.samspel.reporting.table.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.samspel.kit.value.Text;

/**
 * A whole report for one reader, whatever form it is then given.
 *
 * @param definition the key of the report's definition
 * @param definitionVersion which version of the definition the figures follow
 * @param subject whose figures they are: an intervention, an association, a county, the nation
 * @param from first day of the period
 * @param to last day of the period
 * @param dataTime what had arrived when the figures were computed
 * @param control what disclosure control there has been
 */
public record Report(
        String definition,
        String definitionVersion,
        Text title,
        Text subject,
        LocalDate from,
        LocalDate to,
        Instant dataTime,
        Control control,
        List<Section> sections) {

    public Report {
        sections = List.copyOf(sections);
    }

    /**
     * @param exact whether the reader is the controller, from whom nothing is withheld
     */
    public Report(
            String definition,
            String definitionVersion,
            Text title,
            Text subject,
            LocalDate from,
            LocalDate to,
            Instant dataTime,
            boolean exact,
            List<Section> sections) {
        this(
                definition,
                definitionVersion,
                title,
                subject,
                from,
                to,
                dataTime,
                exact ? Control.HOSTS_OWN : Control.CONTROLLED,
                sections);
    }

    /** What stands between a report's figures and its reader. */
    public enum Control {
        /** Nothing: the reader is the controller. */
        HOSTS_OWN,
        /** Small groups, and what gives them away, are withheld. */
        CONTROLLED,
        /** Nothing: no person is counted. */
        NEEDLESS
    }

    public boolean exact() {
        return control != Control.CONTROLLED;
    }
}
