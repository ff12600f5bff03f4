package se.samspel.funding.sie.domain;

/** Takes a file's money as it is read, so that no file is ever held whole. */
public interface SieSink {

    default void balance(Balance balance) {}

    default void periodBalance(PeriodBalance balance) {}

    default void voucher(Voucher voucher) {}
}
