/** Portuguese: what a newsroom lives on, who is to pay for it, and how else it wants to reach its readers. */
import type { Cue } from '../types.ts';

export const portuguesePleas: readonly Cue[] = [
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:sem|não temos|não tem|nem) (?:rabo preso|paywall|patrão|patrões|acionistas|anunciantes|donos)\b|\bnão (?:aceitamos|recebemos) (?:dinheiro|verba|publicidade|anúncios|patrocínio)|\bjornalismo (?:\p{L}{1,20} ){0,3}(?:independente|popular|livre|de qualidade|investigativo|sem fins|custa|não se faz)(?!\p{L})|\b(?:graças|possível|mantid|financiad|sustentad)\p{L}{0,3}\b[^.!?]{0,30}\b(?:leitor|apoiador|doador|doaç|assinant|você|quem lê)\p{L}{0,12}|\b(?:cada|qualquer) (?:doação|contribuição|apoio)\b|\bse você (?:gosta|gostou|acredita|valoriza)(?!\p{L})/u,
  },
  {
    says: 'wall',
    kind: 'subscription',
    pattern:
      /\b(?:artigo|conteúdo|matéria|texto|reportagem) (?:é |está )?(?:exclusiv|reservad|restrit)\p{L}{1,2} (?:a|para|aos) (?:os )?assinantes\b|\bpara continuar a ler\b/u,
  },
  {
    says: 'ask',
    kind: 'subscription',
    pattern:
      /(?<!\p{L})(?:assine|torne-se assinante|experimente|aproveite)(?!\p{L})[^.!?]{0,40}(?:assinatura|\bplano|oferta|desconto|acesso|meses|\bmês|grátis|digital|edição|agora|\bjá(?!\p{L})|hoje|a partir|por apenas|revista|jornal)|\b(?:escolha|escolhe) (?:o )?(?:seu|teu) plano\b|\bgaranta (?:a )?sua assinatura/u,
  },
  {
    says: 'offer',
    kind: 'subscription',
    pattern:
      /\b(?:primeiro|primeiros|\d+) m(?:ês|eses) (?:grátis|por|a|gratuit)\p{L}{0,12}|\b(?:r\$|€) ?\d[\d.,]* ?(?:\/|por|ao|no primeiro) ?(?:mês|ano|semana)|\b(?:oferta|promoção|preço) (?:especial|limitad|exclusiv|relâmpago)\p{L}{0,12}|\bcancele (?:quando|a qualquer)/u,
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern:
      /(?<!\p{L})(?:receba|inscreva-se|subscreva|cadastre-se|registe-se)(?!\p{L})[^.!?]{0,70}(?:newsletters?|boletim|boletins|e-?mail|caixa|todos? os dias|toda (?:semana|manhã|sexta|segunda)|todas as (?:manhãs|semanas|sextas)|gratuitamente|grátis|de graça|noss[oa]s|notícias)|\bpara receber (?:noss|as notícias|os nossos)/u,
  },
  {
    says: 'promise',
    kind: 'newsletter',
    pattern:
      /\b(?:no|ao|para o|direto no|diretamente no) (?:seu|teu) (?:e-?mail|celular|telemóvel|whatsapp|correio)\b|\bna (?:sua|tua) caixa\b|\b(?:fique|mantenha-se|fica) (?:por dentro|informad|atualizad|a par)\p{L}{0,12}|\bnão (?:perca|perde) (?:nada|nenhum|as|os|mais)(?!\p{L})/u,
  },
  {
    says: 'ask',
    kind: 'app',
    pattern:
      /\b(?:baixe|descarregue|instale)\b[^.!?]{0,40}\b(?:app|aplicativo|aplicação)(?!\p{L})|\b(?:no|pelo|com o) nosso (?:app|aplicativo)\b|\bative (?:as|nossas) notificações/u,
  },
  {
    says: 'ask',
    kind: 'social',
    pattern:
      /\b(?:siga|sigam|curta|junte-se|junta-te|entre (?:no|em) (?:nosso|grupo)|participe d[oa] noss|inscreva-se|acompanhe-nos)(?:-nos)?\b[^.!?]{0,70}\b(?:facebook|instagram|whats ?app|twitter|x|bluesky|telegram|youtube|tiktok|google (?:news|discover|notícias)|linkedin|threads|canal|grupo|redes(?: sociais)?|fonte preferida)\b/,
  },
  {
    says: 'ask',
    kind: 'registration',
    pattern:
      /\b(?:cadastre-se|registe-se|faça (?:o seu |seu )?(?:login|cadastro)|crie (?:uma|a sua|sua) conta|entre com)(?!\p{L})[^.!?]{0,40}(?:\bpara\b|\be\b|\bgrátis|\bgratuit|[.!]|$)/u,
  },
  {
    says: 'call',
    pattern:
      /^(?:(?:sim,? )?quero .{2,30}|(?:apoie|apoiar|doe|doar|ajude|contribua|contribuir|assine|assinar|inscreva-se|subscreva|subscrever|receba|junte-se|seja (?:sóci[oa]|membro|apoiador\p{L}{0,12}|assinante)|torne-se|siga-nos|baixe o app|cadastre-se|experimente)(?: .{1,24})?)\s*[!.→›»]*$/u,
  },
  {
    says: 'opener',
    pattern:
      /^(?:antes (?:que você|de (?:sair|ir|continuar|fechar))|já que (?:você )?(?:está|chegou)|se (?:você )?chegou até aqui|gostou d|um (?:último )?pedido|uma última coisa|olá,? leitor|você (?:acabou|leu|está lendo))/,
  },
  {
    says: 'ask',
    kind: 'membership',
    pattern:
      /(?:^|[.!?:;,–—] ?|\be )(?:junta-te (?:à|ao|a nós)|torna-te (?:membro|sóci|assinante|apoiante|parte)|faz parte d[aoe]|associa-te)/,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /(?:^|[.!?:;–—] ?)(?:apoia|ajuda|contribui|subscreve|assina|doa)(?:-nos)?(?!\p{L})[^.!?]{0,40}(?:jornalismo|\bnos\b|\bnoss[ao]|projeto|redação|por mês|a partir|quanto pud)/u,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\bnos (?:pagam|financiam|apoiam|sustentam|mantêm)(?!\p{L})|\b(?:bom|verdadeiro) jornalismo\b|\b(?:leitores|assinantes|membros|pessoas) (?:que )?(?:pagam|financiam|apoiam|mantêm)(?!\p{L})/u,
  },
  { says: 'call', pattern: /^(?:eu quero|quero|conta comigo|conte comigo|vamos|bora)\s*[!.→›»]*$/ },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern:
      /(?<!\p{L})(?:ative|ativa|permita) (?:as |os )?(?:nossas |nossos )?(?:notificações|alertas|avisos)(?!\p{L})|(?<!\p{L})(?:quer|deseja) receber\b[^.!?]{0,40}(?<!\p{L})(?:notificações|alertas|avisos)(?!\p{L})|(?<!\p{L})avisamos você (?:quando|se|assim)\b/u,
  },
  {
    says: 'ask',
    kind: 'social',
    pattern:
      /(?<!\p{L})(?:adicione|escolha|defina|marque|coloque|selecione)\b[^.!?]{0,60}\bfontes? (?:preferidas?|favoritas?|preferenciais|de confiança)|(?<!\p{L})(?:receba|entre|leia)\b[^.!?]{0,40}\b(?:no|pelo|via) (?:nosso \p{L}+ d[oe] |canal d[oe] )?(?:whats ?app|telegram)\b/u,
  },
  {
    says: 'ask',
    kind: 'other',
    pattern:
      /(?<!\p{L})(?:desative|desligue|pause)\b[^.!?]{0,30}\b(?:bloqueador|ad-?block\w*)|(?<!\p{L})(?:responda|preencha|participe d[ae]) (?:à |a |o )?(?:nossa|nosso|esta|este) (?:\p{L}+ )?(?:pesquisa|inquérito|questionário)(?!\p{L})|\bajude-nos a melhorar\b/u,
  },
  {
    says: 'ask',
    kind: 'social',
    pattern:
      /(?<!\p{L})(?:clique|toque|clica|carregue) aqui (?:para|e) (?:seguir|siga|entr|assin|receb|apoi|do[ae]|baix|particip|inscrev)|(?<!\p{L})(?:entre|entra|siga|segue|participe|junte-se|inscreva-se|acesse|assine) (?:no|o|do|ao|pelo)(?: nosso)? (?:canal|grupo) (?:d[aoe]s?|no|oficial) (?!tv(?!\p{L}))|(?<!\p{L})estamos (?:também |agora )?no (?:whatsapp|telegram)(?!\p{L})|^[^.!?]{2,40} (?:agora|também|já) está no (?:whatsapp|telegram)|(?<!\p{L})(?:ative o|aperte o|clique no) sininho(?!\p{L})/u,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /(?<!\p{L})(?:pague|paga|compre)-nos um caf(?:é|ezinho)(?!\p{L})|(?<!\p{L})pague um caf(?:é|ezinho) (?:para|pra) (?:a redação|nós|gente)(?!\p{L})|(?<!\p{L})(?:deixe-nos|nos deixe) uma gorjeta(?!\p{L})/u,
  },
  {
    says: 'ask',
    kind: 'subscription',
    pattern:
      /(?:^|[.!?:] )(?:aproveite|aproveita|aproveitar|garanta|garantir) (?:já )?(?:a |esta |essa |nossa )?(?:oferta|promoção)(?!\p{L})/u,
  },
  {
    says: 'ask',
    kind: 'app',
    pattern:
      /^[^.!?]{0,30}(?:mais rápido|melhor|mais fácil) (?:no|em nosso|pelo) (?:app|aplicativo)(?!\p{L})/u,
  },
  {
    says: 'ask',
    kind: 'other',
    pattern:
      /(?<!\p{L})(?:pesquisa|questionário|inquérito) (?:leva|dura|demora|toma)(?!\p{L})[^.!?]{0,24}minutos/u,
  },
];
