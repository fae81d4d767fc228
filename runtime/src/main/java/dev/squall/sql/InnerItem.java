package dev.squall.sql;

/** What can stand in FROM where its rows are always there. */
public sealed interface InnerItem extends FromItem permits NamedQuery, TableOrView, TableFunction, ValuesTable {}
