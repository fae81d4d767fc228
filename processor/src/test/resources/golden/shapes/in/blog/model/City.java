package blog.model;

import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;

@Table
public record City(@Id @Identity long id, String name, @ForeignKey(Country.class) String countryCode) {}
