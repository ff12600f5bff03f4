package se.samspel.funding.sie.domain;

import java.util.List;

/** A whole file, for those small enough to hold. */
public record SieFile(
        SieHead head,
        List<Balance> balances,
        List<PeriodBalance> periodBalances,
        List<Voucher> vouchers) {}
