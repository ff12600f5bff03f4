/** What a claim for payment asks for, and who may send it. */
@NullMarked
package se.samspel.funding.esfclaim.domain;

import org.jspecify.annotations.NullMarked;
