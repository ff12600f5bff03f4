package se.samspel.kit.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.samspel.kit.caller.Caller;
import se.samspel.kit.caller.CurrentCaller;

/** How a service of Samspel is built; each service's ArchitectureTest takes them over. */
public final class HouseRules {

    @ArchTest
    public static final ArchRule DOMAIN_IS_PLAIN_JAVA =
            classes()
                    .that()
                    .resideInAPackage("..domain..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "..domain..",
                            "jakarta.persistence..",
                            "org.hibernate.annotations..",
                            "org.hibernate.type..",
                            "org.jspecify..",
                            "se.samspel.kit.value..",
                            "")
                    .allowEmptyShould(true)
                    .because("rules take values: hand them the clock's day, the caller, the row");

    @ArchTest
    public static final ArchRule NO_FORBIDDEN_ENDINGS =
            noClasses()
                    .should()
                    .haveNameMatching(
                            ".*(Impl|Util|Utils|Helper|Manager|DTO|Dto|VO|(?<!Personal)Data|Info)$")
                    .orShould()
                    .haveNameMatching(".*\\.(Abstract|Base)[A-Z].*")
                    .because("a name says what a thing is in the field's words, not its layer");

    @ArchTest
    public static final ArchRule TIME_COMES_FROM_THE_CLOCK =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("se.samspel.kit.time")
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(OffsetDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(Clock.class, "systemUTC")
                    .because("tests fix the time: inject Clock or Today");

    @ArchTest
    public static final ArchRule NO_FLOATING_POINT =
            noFields()
                    .should()
                    .haveRawType(double.class)
                    .orShould()
                    .haveRawType(float.class)
                    .orShould()
                    .haveRawType(Double.class)
                    .orShould()
                    .haveRawType(Float.class)
                    .because("money is whole öre and figures are exact: use Money or BigDecimal");

    @ArchTest
    public static final ArchRule NO_FIELD_INJECTION =
            noFields()
                    .should()
                    .beAnnotatedWith(Inject.class)
                    .because("what a class needs stands in its constructor");

    @ArchTest
    public static final ArchRule ENDPOINTS_NAME_THEIR_SCOPE =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Path.class)
                    .and()
                    .arePublic()
                    .should()
                    .beAnnotatedWith(RolesAllowed.class)
                    .orShould()
                    .beDeclaredInClassesThat()
                    .areAnnotatedWith(RolesAllowed.class)
                    .orShould()
                    .beDeclaredInClassesThat()
                    .areAnnotatedWith(PermitAll.class)
                    .allowEmptyShould(true)
                    .because("access is denied unless an endpoint says which scope opens it");

    @ArchTest
    public static final ArchRule RESOURCES_RETURN_NO_ENTITIES =
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Path.class)
                    .should()
                    .haveRawReturnType(
                            DescribedPredicate.describe(
                                    "an entity",
                                    (JavaClass type) -> type.isAnnotatedWith(Entity.class)))
                    .allowEmptyShould(true)
                    .because("a view record says what leaves the service");

    @ArchTest
    public static final ArchRule THE_KIT_ALONE_TALKS_TO_KAFKA =
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideOutsideOfPackage("se.samspel.kit..")
                    .should()
                    .beAnnotatedWith(Incoming.class)
                    .allowEmptyShould(true)
                    .because("events are taken in through the kit's Projection");

    @ArchTest
    public static final ArchRule NO_EMITTERS =
            fields().should()
                    .notHaveRawType(Emitter.class)
                    .allowEmptyShould(true)
                    .because(
                            "events leave through the outbox, in the transaction that causes them");

    @ArchTest
    public static final ArchRule THE_KIT_ALONE_SAYS_WHO_CALLS =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("se.samspel.kit..")
                    .should()
                    .callMethod(CurrentCaller.class, "standFor", Caller.Authority.class)
                    .orShould()
                    .callMethod(CurrentCaller.class, "readOneSnapshot")
                    .allowEmptyShould(true)
                    .because("background work for an authority goes through the kit's OnBehalf");

    @ArchTest
    public static final ArchRule SERVICES_ARE_APART =
            noClasses()
                    .that()
                    .resideInAPackage("se.samspel.kit..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "se.samspel.funding..",
                            "se.samspel.participant..",
                            "se.samspel.referral..",
                            "se.samspel.reporting..")
                    .allowEmptyShould(true)
                    .because("the kit holds mechanisms alone");

    // A literal that begins with it; what a function gives back changes with the function alone.
    private static final Pattern UNNAMED_COLUMNS =
            Pattern.compile("\"\\s*select\\s+(?:\\w+\\.)?\\*(?!\\s*from\\s+\\w+\\()");

    /**
     * A statement that is prepared gives back the same columns, or PostgreSQL refuses it: with a
     * star each caller would fail once while a release that adds a column is rolled out.
     */
    @ArchTest
    public static void statementsNameTheirColumns(JavaClasses classes) throws IOException {
        try (Stream<java.nio.file.Path> files =
                Files.walk(java.nio.file.Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(Files.readString(file))
                                    .as("%s selects a star", file)
                                    .doesNotContainPattern(UNNAMED_COLUMNS));
        }
    }

    private HouseRules() {}
}
