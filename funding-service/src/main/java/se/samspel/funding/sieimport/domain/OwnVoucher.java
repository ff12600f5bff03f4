package se.samspel.funding.sieimport.domain;

import java.time.LocalDate;

/**
 * A voucher of our own ledger that was met in the books.
 *
 * @param times how often the same one stands in the file; it counts once
 */
public record OwnVoucher(String number, LocalDate postedOn, long turnoverOre, int times) {}
