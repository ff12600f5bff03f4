package se.samspel.funding.sie.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * #TRANS: what a voucher posts on an account.
 *
 * @param ore debit is positive
 */
public record VoucherLine(
        String account,
        List<ObjectRef> objects,
        long ore,
        @Nullable LocalDate day,
        String text,
        @Nullable BigDecimal quantity) {

    public VoucherLine(String account, List<ObjectRef> objects, long ore) {
        this(account, objects, ore, null, "", null);
    }

    boolean postsAs(VoucherLine other) {
        return account.equals(other.account) && objects.equals(other.objects) && ore == other.ore;
    }
}
