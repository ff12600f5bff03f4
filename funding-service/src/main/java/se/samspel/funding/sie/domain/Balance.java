package se.samspel.funding.sie.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A total of an account, or of an object on it, in a year; debit is positive.
 *
 * @param objects empty but for OIB and OUB
 */
public record Balance(
        BalanceKind kind,
        int yearIndex,
        String account,
        List<ObjectRef> objects,
        long ore,
        @Nullable BigDecimal quantity) {}
