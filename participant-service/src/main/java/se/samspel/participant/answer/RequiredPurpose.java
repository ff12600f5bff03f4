package se.samspel.participant.answer;

import jakarta.enterprise.context.ApplicationScoped;
import se.samspel.kit.http.Acting;
import se.samspel.kit.http.Purpose;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** Calls that serve one purpose alone: 422 for any other, so that the log tells the truth. */
@ApplicationScoped
public class RequiredPurpose {

    private final Acting acting;

    RequiredPurpose(Acting acting) {
        this.acting = acting;
    }

    public void check(Purpose required) {
        if (acting.purpose() == required) {
            return;
        }
        Text text =
                Text.of(
                        "Anropet görs bara med Samspel-Purpose: " + required + ".",
                        "This call is made with Samspel-Purpose: " + required + " only.");
        throw Problem.of(422, "other-purpose", Text.of("Fel ändamål", "The wrong purpose"))
                .detail(text)
                .error("Samspel-Purpose", "other-purpose", text);
    }
}
