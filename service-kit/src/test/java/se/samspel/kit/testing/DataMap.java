package se.samspel.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se.samspel.kit.value.Personal;

/**
 * What each service holds of a person (GDPR article 30), made from {@link Personal} and held
 * against {@code docs/data-map.md}; each service keeps its own part of the page.
 */
public final class DataMap {

    private static final Path PAGE = Path.of("..", "docs", "data-map.md");

    private DataMap() {}

    /**
     * The service's part of the page is what its classes say. Run with {@code
     * -Dcontract.update=true} to write it.
     */
    public static void isCommitted(String service, String packageName) {
        String part = part(service, marked(packageName));
        try {
            String page = Files.readString(PAGE);
            String begin = "<!-- begin " + service + " -->\n";
            String end = "<!-- end " + service + " -->";
            assertThat(page).contains(begin, end);
            int from = page.indexOf(begin) + begin.length();
            int to = page.indexOf(end);
            if (Boolean.getBoolean("contract.update")) {
                page = page.substring(0, from) + part + page.substring(to);
                Files.writeString(PAGE, page);
                to = page.indexOf(end);
            }
            assertThat(page.substring(from, to)).isEqualTo(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The service's classes that say they hold something of a person. */
    public static List<JavaClass> marked(String packageName) {
        return classes(packageName).stream()
                .filter(type -> type.isAnnotatedWith(Personal.class))
                .sorted(Comparator.comparing(JavaClass::getName))
                .toList();
    }

    public static JavaClasses classes(String packageName) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(packageName);
    }

    private static String part(String service, List<JavaClass> types) {
        return "| service | record | categories | what |\n|---|---|---|---|\n"
                + types.stream()
                        .map(type -> row(service, type, type.getAnnotationOfType(Personal.class)))
                        .collect(Collectors.joining());
    }

    private static String row(String service, JavaClass type, Personal personal) {
        String feature = type.getPackageName().replaceAll("^se\\.samspel\\.\\w+\\.|\\.domain$", "");
        return "| %s | %s `%s` | %s | %s |%n"
                .formatted(
                        service,
                        feature,
                        type.getSimpleName(),
                        String.join(", ", personal.categories()),
                        personal.what())
                .replace(System.lineSeparator(), "\n");
    }
}
