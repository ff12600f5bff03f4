package se.samspel.participant;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import se.samspel.kit.testing.HouseRules;

@AnalyzeClasses(
        packages = "se.samspel.participant",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule FEATURES_ARE_FREE_OF_CYCLES =
            slices().matching("se.samspel.participant.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because(
                            "an enrolment builds on reception, disclosure, waiver and participant,"
                                    + " in that order");
}
