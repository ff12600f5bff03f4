package se.samspel.participant.rights;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.kit.testing.DataMap;
import se.samspel.participant.extract.ExtractSection;

/**
 * Which records the extract's sections can give, read from their code: those that a section makes
 * and those that it gets from what it calls.
 */
final class SectionViews {

    private static final JavaClasses CLASSES = DataMap.classes("se.samspel.participant");

    // A section gets these and shows what is made of them.
    private static final Set<String> NOT_SHOWN =
            Set.of("Attendance", "EnrolmentStory", "IdentitiesView", "ReceivedField", "Signing");

    private SectionViews() {}

    /** By the section's name. */
    static Map<String, Set<Class<?>>> all() {
        Map<String, Set<Class<?>>> views = new LinkedHashMap<>();
        sections().forEach(section -> views.put(name(section), viewsOf(section)));
        return views;
    }

    /** The enums of each feature that has a section: it may give their names as mere text. */
    static Set<Class<?>> enums() {
        Set<String> features =
                sections().map(JavaClass::getPackageName).collect(Collectors.toSet());
        return CLASSES.stream()
                .filter(type -> features.contains(type.getPackageName().replace(".domain", "")))
                .filter(JavaClass::isEnum)
                .map(JavaClass::reflect)
                .filter(Class::isEnum)
                .collect(Collectors.toSet());
    }

    private static Stream<JavaClass> sections() {
        return CLASSES.stream()
                .filter(type -> type.isAssignableTo(ExtractSection.class) && !type.isInterface());
    }

    /** It is asked for its name alone, and needs nothing for that. */
    private static String name(JavaClass section) {
        try {
            var constructor = section.reflect().getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            Object made = constructor.newInstance(new Object[constructor.getParameterCount()]);
            return ((ExtractSection) made).name();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(section.getName(), e);
        }
    }

    private static Set<Class<?>> viewsOf(JavaClass section) {
        return section.getAccessesFromSelf().stream()
                .map(JavaAccess::getTarget)
                .filter(CodeUnitAccessTarget.class::isInstance)
                .map(CodeUnitAccessTarget.class::cast)
                .flatMap(target -> target.resolveMember().stream())
                .flatMap(SectionViews::given)
                .filter(type -> type.isRecord() && CLASSES.contain(type.getName()))
                .filter(type -> !NOT_SHOWN.contains(type.getSimpleName()))
                .map(JavaClass::reflect)
                .filter(type -> !Modifier.isPrivate(type.getModifiers()))
                .collect(Collectors.toSet());
    }

    private static Stream<JavaClass> given(JavaCodeUnit called) {
        return called instanceof JavaConstructor
                ? Stream.of(called.getOwner())
                : called.getReturnType().getAllInvolvedRawTypes().stream();
    }
}
