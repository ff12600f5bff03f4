package se.samspel.reporting.rebuild;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import se.samspel.kit.inbox.Projection;
import se.samspel.reporting.projection.TableProjection;

@AnalyzeClasses(
        packages = "se.samspel.reporting",
        importOptions = ImportOption.DoNotIncludeTests.class)
class RebuildableTest {

    @ArchTest
    static final ArchRule EVERY_PROJECTION_CAN_BE_REBUILT =
            classes()
                    .that()
                    .implement(Projection.class)
                    .and()
                    .doNotHaveModifier(JavaModifier.ABSTRACT)
                    .should()
                    .implement(TableProjection.class)
                    .because("a rebuild reads an aggregate as one row of one table");
}
