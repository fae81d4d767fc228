package shop.model;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;

@Table
public record Tag(@Id @Identity int id, String label) {}
