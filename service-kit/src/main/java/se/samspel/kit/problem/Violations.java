package se.samspel.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
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
                    "Pattern", Text.of("Värdet har fel form.", "The value has the wrong form."),
                    "Digits",
                            Text.of(
                                    "Talet har för många siffror eller decimaler.",
                                    "The number has too many digits or decimals."));

    private Violations() {}

    static void addTo(Problem problem, ConstraintViolation<?> violation) {
        var descriptor = violation.getConstraintDescriptor();
        String name = descriptor.getAnnotation().annotationType().getSimpleName();
        Map<String, Object> attributes = descriptor.getAttributes();
        Text text = TEXTS.getOrDefault(name, limits(attributes));
        problem.error(pointer(violation), code(name), text);
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

    /**
     * Without the method and the parameter that stand first in a resource's paths, but where the
     * parameter itself is meant: then its name in the address.
     */
    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        Path.@Nullable MethodNode method = null;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) {
                method = node.as(Path.MethodNode.class);
                continue;
            }
            if (node.getKind() == ElementKind.PARAMETER && method != null) {
                int index = node.as(Path.ParameterNode.class).getParameterIndex();
                parameter = queryName(violation.getRootBeanClass(), method, index);
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
        return pointer.isEmpty() ? parameter : pointer.toString();
    }

    /** Empty for a body. The container's subclass of a resource has no annotations. */
    private static String queryName(
            @Nullable Class<?> resource, Path.MethodNode method, int index) {
        Class<?> type = resource;
        while (type != null) {
            for (Method declared : type.getDeclaredMethods()) {
                if (declared.getName().equals(method.getName())
                        && declared.getParameterCount() > index) {
                    QueryParam query =
                            declared.getParameters()[index].getAnnotation(QueryParam.class);
                    if (query != null) {
                        return "/" + Pointers.escaped(query.value());
                    }
                }
            }
            type = type.getSuperclass();
        }
        return "";
    }
}
