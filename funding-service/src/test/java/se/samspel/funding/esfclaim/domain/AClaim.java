package se.samspel.funding.esfclaim.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.cofinancing.domain.Contribution;
import se.samspel.funding.cofinancing.domain.Financier;
import se.samspel.funding.costmodel.domain.CostModel;
import se.samspel.funding.costmodel.domain.CostModels;
import se.samspel.funding.finance.domain.CostCategory;

/** Claims of the first quarter of 2024, by actual cost. */
final class AClaim {

    static final YearMonth JANUARY = YearMonth.of(2024, 1);
    static final YearMonth MARCH = YearMonth.of(2024, 3);
    static final CostModel.Months QUARTER = new CostModel.Months(JANUARY, MARCH);
    static final LocalDate SUBMITTED = LocalDate.of(2024, 4, 30);
    static final CostModels ACTUAL = new CostModels(List.of(CostModel.actual(QUARTER)));

    private AClaim() {}

    static ClaimContent content(
            String share, List<ClaimCost> costs, List<ClaimCoFinancing> coFinancing) {
        return new ClaimContent(QUARTER, new BigDecimal(share), costs, List.of(), coFinancing);
    }

    static ClaimCost cost(YearMonth month, long ore, @Nullable String post) {
        return new ClaimCost(month.atDay(1), CostCategory.PERSONAL, ore, post);
    }

    static ClaimCoFinancing coFinancing(Contribution contribution, String post, long ore) {
        return new ClaimCoFinancing(Financier.KOMMUN, contribution, post, ore);
    }

    /** Of 1,000 kronor, ESF's share 40 percent, the rest in cash. */
    static ClaimContent ready() {
        return content(
                "40",
                List.of(cost(JANUARY, 1000_00, null)),
                List.of(coFinancing(Contribution.CASH, "Medel", 600_00)));
    }

    static EsfClaim drafted() {
        var identity =
                new EsfClaim.Identity(new UUID(0, 1), new UUID(0, 2), "2220000695", Instant.EPOCH);
        return EsfClaim.draft(identity, ready(), "anst-1");
    }

    static ClaimSheet sheet(ClaimContent content) {
        return ClaimSheet.of(content, ACTUAL, StaffHours.NONE, Set.of("Arbetsgivarkoordinator"));
    }

    static EsfClaim.Submission submission(String by) {
        return new EsfClaim.Submission(by, SUBMITTED, Instant.EPOCH);
    }

    static EsfClaim submitted() {
        EsfClaim claim = drafted();
        claim.submit(sheet(ready()), "{}", submission("anst-2"));
        return claim;
    }
}
