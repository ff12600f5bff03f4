package se.samspel.funding.sie.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** #PSALDO or, {@code budgeted}, #PBUDGET: a month's change of an account or an object on it. */
public record PeriodBalance(
        boolean budgeted,
        int yearIndex,
        YearMonth month,
        String account,
        List<ObjectRef> objects,
        long ore,
        @Nullable BigDecimal quantity) {}
