package se.samspel.funding.sieimport.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.sie.domain.ObjectRef;
import se.samspel.kit.value.HiddenCharacters;
import se.samspel.kit.value.IdentityNumberInText;

/** Which project a posting lies on. */
final class Projects {

    private static final int LONGEST = 50;

    private Projects() {}

    /**
     * The one object of dimension 6; null where there is none, or two of which none can be chosen.
     */
    static @Nullable String of(List<ObjectRef> objects) {
        List<String> projects =
                objects.stream()
                        .filter(ObjectRef::isProject)
                        .map(ObjectRef::object)
                        .filter(object -> !object.isEmpty())
                        .distinct()
                        .toList();
        if (projects.size() != 1) {
            return null;
        }
        String project = projects.getFirst();
        if (project.length() > LONGEST
                || HiddenCharacters.areInLine(project)
                || IdentityNumberInText.isIn(project)) {
            throw new FileRule.UnfitObject();
        }
        return project;
    }
}
