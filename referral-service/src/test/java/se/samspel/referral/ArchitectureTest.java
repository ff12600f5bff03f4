package se.samspel.referral;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import se.samspel.kit.testing.HouseRules;

@AnalyzeClasses(
        packages = "se.samspel.referral",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CYCLES =
            slices().matching("se.samspel.referral.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a feature is read and changed by itself");
}
