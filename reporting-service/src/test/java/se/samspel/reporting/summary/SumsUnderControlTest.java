package se.samspel.reporting.summary;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "se.samspel.reporting",
        importOptions = ImportOption.DoNotIncludeTests.class)
class SumsUnderControlTest {

    @ArchTest
    static final ArchRule EXACT_SUMS_ARE_READ_WHERE_THEY_ARE_PUT_UNDER_CONTROL =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "se.samspel.reporting.summary..", "se.samspel.reporting.figures..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(MonthlyFigures.class)
                    .because("the sums are exact: a definition's report controls what it shows");
}
