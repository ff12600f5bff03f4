package se.samspel.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.intervention.InterventionRepository;
import se.samspel.funding.ledger.domain.Line;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** Interventions as what postings are about. */
@ApplicationScoped
public class Projects {

    private static final Pattern ID = Pattern.compile(VoucherLineRequest.INTERVENTION);

    private final InterventionRepository interventions;

    Projects(InterventionRepository interventions) {
        this.interventions = interventions;
    }

    /** 422 where a line names an intervention that is not the association's; codes are free. */
    public void refuseForeign(String associationId, List<Line> lines) {
        List<UUID> named =
                lines.stream()
                        .map(Line::project)
                        .filter(Projects::isId)
                        .map(UUID::fromString)
                        .distinct()
                        .toList();
        if (named.isEmpty()) {
            return;
        }
        if (interventions.count("associationId = ?1 and id in ?2", associationId, named)
                < named.size()) {
            throw Problem.unknownReference(
                    "/lines",
                    Text.of(
                            "Ett projekt är inte en av förbundets insatser.",
                            "A project is none of the association's interventions."));
        }
    }

    private static boolean isId(@Nullable String project) {
        return project != null && ID.matcher(project).matches();
    }
}
