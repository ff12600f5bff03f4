package se.samspel.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;

/** Bean Validation's findings as pointers with texts that say how to mend them. */
final class Violations {

    private static final Map<String, Text> TEXTS =
            Map.of(
                    "NotNull", Text.of("Fältet måste anges.", "The field is required."),
                    "NotBlank", Text.of("Fältet får inte vara tomt.", "The field can't be blank."),
                    "NotEmpty", Text.of("Minst ett värde krävs.", "At least one value is needed."),
                    "Pattern", Text.of("Värdet har fel form.", "The value has the wrong form."));

    private Violations() {}

    static void addTo(Problem problem, ConstraintViolation<?> violation) {
        var descriptor = violation.getConstraintDescriptor();
        String name = descriptor.getAnnotation().annotationType().getSimpleName();
        Map<String, Object> attributes = descriptor.getAttributes();
        Text text = TEXTS.getOrDefault(name, limits(attributes));
        problem.error(pointer(violation.getPropertyPath()), code(name), text);
    }

    private static Text limits(Map<String, Object> attributes) {
        Object min = limit(attributes.get("min"), attributes.get("value"));
        Object max = attributes.get("max");
        String range = max == null ? String.valueOf(min) : min + "-" + max;
        return Text.of(
                "Värdet ligger utanför det tillåtna (" + range + ").",
                "The value is outside what is allowed (" + range + ").");
    }

    private static @Nullable Object limit(@Nullable Object first, @Nullable Object second) {
        return first == null ? second : first;
    }

    private static String code(String annotation) {
        return annotation.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** Without the method and parameter that stand first in a resource's paths. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.METHOD) {
                continue;
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                continue;
            }
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.BEAN) {
                if (node.getName() != null) {
                    pointer.append('/').append(Pointers.escaped(node.getName()));
                }
            }
        }
        return pointer.toString();
    }
}
